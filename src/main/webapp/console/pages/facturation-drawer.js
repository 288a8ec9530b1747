import { LitElement, html, nothing } from "lit";
import { api, query } from "../api.js";
import { Loaded } from "../loaded.js";
import { session } from "../session.js";
import { base, buttons } from "../styles.js";
import { weekWords } from "../weeks.js";
import { drawer } from "./page.css.js";
import { createInvoice } from "./ledger-acts.js";
import "../elements/fh-act.js";
import "../elements/fh-drawer.js";
import "../elements/fh-empty.js";
import "../elements/fh-problem.js";
import "../elements/fh-skeleton.js";
import "./record-card.js";
import "./read-only.js";

/** A client's records of one week: each may be changed while it is open, and those that are ticked become an invoice. Says «saved». */
class FacturationDrawer extends LitElement {
  static properties = { clientId: {}, week: {}, chosen: { state: true } };
  static styles = [base, buttons, drawer];

  #records = new Loaded(this, () => api.get("/api/billing/records" + query({ client: this.clientId, week: this.week, limit: 500 })));

  willUpdate(changed) {
    if (!changed.has("clientId") && !changed.has("week")) return;
    this.chosen = null;
    this.#records.forget();
    this.#records.load();
  }

  #saved = () => {
    this.#records.load();
    this.dispatchEvent(new Event("saved"));
  };

  /** All open ones, until somebody chooses. */
  #ticked(records) {
    const open = records.filter(({ state }) => state === "open").map(({ id }) => id);
    return this.chosen ? open.filter((id) => this.chosen.has(id)) : open;
  }

  #tick(ticked, { id }, now) {
    this.chosen = new Set(now ? [...ticked, id] : ticked.filter((other) => other !== id));
  }

  #body(records) {
    if (!records.length) return html`<fh-empty icon="euro" heading="No records in this week">Build the ledger: it gathers what was sent and not taken back.</fh-empty>`;
    const ticked = this.#ticked(records);
    const entity = records[0].entity;
    return html`${records.map((record) => html`<fh-record-card class="card" .record=${record} ?chosen=${ticked.includes(record.id)} @saved=${this.#saved}
        @tick=${(event) => this.#tick(ticked, record, event.detail)}></fh-record-card>`)}
      <div class="actions">${ticked.length ? html`<fh-act primary permission="billing.manage" label="Create invoice of ${ticked.length}" icon="file" .run=${() => createInvoice(this.clientId, ticked)}></fh-act>` : nothing}
        <fh-read-only entity=${entity}></fh-read-only></div>`;
  }

  render() {
    const { value, problem } = this.#records;
    const name = value?.records[0]?.clientName;
    return html`<fh-drawer .heading=${name || "Facturation"}><div slot="under" class="under quiet">${weekWords(this.week)}
        ${session.may("clients.view") ? html`<a href="#/clients/${this.clientId}">Open the client</a>` : nothing}</div>${value ? this.#body(value.records)
      : problem ? html`<fh-problem .problem=${problem} @retry=${() => this.#records.load()}></fh-problem>` : html`<fh-skeleton lines="6"></fh-skeleton>`}</fh-drawer>`;
  }
}

customElements.define("fh-facturation-drawer", FacturationDrawer);
