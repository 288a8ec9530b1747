import { html } from "lit";
import { api } from "../api.js";
import { router } from "../router.js";
import { words } from "../format.js";
import { DAYS } from "../reading.js";
import { calendarFields, asForm, asSent } from "./calendar-fields.js";
import { ListPage } from "./list-page.js";
import "../elements/fh-drawer.js";
import "../elements/fh-form.js";
import "../elements/fh-new.js";
import "./calendar-drawer.js";

const WORKDAYS = Object.fromEntries(DAYS.slice(0, 5).map((day) => [day, ["09:00-18:00"]]));

/** Opening hours and holidays that commandes follow; the tenant's, of no entity. */
class Calendars extends ListPage {
  heading = "Calendars";

  columns = [
    { label: "Name", cell: (one) => html`${one.name}<span class="sub">${open(one)}</span>` },
    { label: "Open on", wide: true, cell: (one) => html`<span class="dim">${open(one)}</span>` },
    { label: "Zone", wide: true, cell: (one) => html`<span class="dim">${one.zone}</span>` },
    { label: "Holidays", end: true, cell: (one) => one.holidays.length },
  ];

  constructor() {
    super("calendars", "/api/calendars", "calendars");
  }

  actions() {
    return html`<fh-new any-entity permission="commandes.create" label="New calendar" page="calendars"></fh-new>`;
  }

  empty() {
    return html`<fh-empty icon="clock" heading="No calendars yet">A commande without one takes leads at any time.</fh-empty>`;
  }

  #fresh() {
    const act = async (body) => {
      const { calendar } = await api.post("/api/calendars", asSent(body), api.anyEntity);
      this.list.load();
      router.go("calendars/" + calendar.id);
    };
    return html`<fh-drawer heading="New calendar" @close=${this.close}><fh-form any-entity whole label="Keep the calendar" permission="commandes.create" .fields=${calendarFields}
      .value=${asForm({ zone: "Europe/Paris", opening: WORKDAYS, holidays: [] })} .act=${act}></fh-form></fh-drawer>`;
  }

  drawer(id) {
    if (id === "new") return this.#fresh();
    return html`<fh-calendar-drawer .thingId=${id} @saved=${() => this.list.load()} @close=${this.close}></fh-calendar-drawer>`;
  }
}

const open = ({ opening }) => DAYS.filter((day) => opening[day]?.length).map((day) => words(day).slice(0, 3)).join(", ") || "Never";

customElements.define("fh-calendars", Calendars);
