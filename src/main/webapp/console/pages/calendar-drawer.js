import { html } from "lit";
import { api } from "../api.js";
import { asForm, asSent, calendarFields } from "./calendar-fields.js";
import { ThingDrawer } from "./thing-drawer.js";
import "../elements/fh-form.js";

/** One calendar: hours, holidays, and those of France taken over. */
class CalendarDrawer extends ThingDrawer {
  page = "calendars";
  path = "/api/calendars";
  name = "calendar";
  kind = "Calendar";

  async #french({ id, holidays }) {
    const year = new Date().getFullYear();
    const years = await Promise.all([year, year + 1].map((one) => api.get(`/api/calendars/holidays?country=FR&year=${one}`)));
    const all = [...new Set([...holidays, ...years.flatMap((answer) => answer.holidays.map(({ date }) => date))])].sort();
    await api.patch(this.at(id), { holidays: all }, this.etag, api.anyEntity);
  }

  body(calendar) {
    return html`<fh-form any-entity permission="commandes.create" thanks="Saved." .fields=${calendarFields} .value=${asForm(calendar)} .etag=${this.etag}
        .act=${(body, etag) => api.patch(this.at(), asSent(body, calendar.opening), etag, api.anyEntity)} @saved=${this.saved}></fh-form>
      <div class="actions"><fh-act any-entity permission="commandes.create" label="Add French holidays" icon="plus" thanks="This year’s and the next one’s are in." .run=${() => this.#french(calendar)} @done=${this.saved}></fh-act>
        <fh-act any-entity permission="commandes.create" label="Delete…" icon="cross" danger thanks="Deleted." .run=${() => api.remove(this.at(), { etag: this.etag, ...api.anyEntity })} @done=${this.gone}
          .question=${{ heading: `Delete ${calendar.name}?`, text: "Only a calendar that no commande follows can go.", act: "Delete", danger: true, type: calendar.name }}></fh-act></div>`;
  }
}

customElements.define("fh-calendar-drawer", CalendarDrawer);
