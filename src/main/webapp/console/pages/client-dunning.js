import { LitElement, html, nothing } from "lit";
import { api } from "../api.js";
import { date, money } from "../format.js";
import { Loaded } from "../loaded.js";
import { base } from "../styles.js";
import { drawer } from "./page.css.js";
import "../elements/fh-badge.js";
import "../elements/fh-facts.js";
import "../elements/fh-form.js";
import "../elements/fh-problem.js";
import "../elements/fh-skeleton.js";

const FIELDS = [{ name: "exemptUntil", label: "Leave alone until", kind: "date", hint: "Neither reminded nor paused up to this day; empty: as all." }];

/** How far a client is that does not pay, and leaving it alone for a while. */
class ClientDunning extends LitElement {
  static properties = { client: { attribute: false } };
  static styles = [base, drawer];

  #dunning = new Loaded(this, () => api.read(this.#path));

  get #path() {
    return `/api/clients/${encodeURIComponent(this.client.id)}/dunning`;
  }

  willUpdate(changed) {
    if (changed.has("client") && changed.get("client")?.id !== this.client.id) this.#load();
  }

  #load = () => this.#dunning.load();

  render() {
    const { value, problem } = this.#dunning;
    if (!value) return problem ? html`<fh-problem small .problem=${problem} @retry=${this.#load}></fh-problem>` : html`<fh-skeleton lines="3"></fh-skeleton>`;
    const { state, since, exemptUntil, overdue } = value.body;
    return html`<fh-facts .facts=${[["Dunning", html`<fh-badge kind="DUNNING" .status=${state}></fh-badge>`], ["Since", since && date(since)], ["Left alone until", exemptUntil && date(exemptUntil)]]}></fh-facts>
      ${overdue.length ? html`${overdue.map((one) => html`<div class="card row wrap"><a class="grow" href="#/invoices/${one.id}">${one.number}</a><span class="quiet">was due ${date(one.dueOn)}</span>
        <b class="number">${money(one.outstanding, one.currency)}</b></div>`)}` : nothing}
      <div class="actions"><fh-form class="grow" permission="billing.manage" entity=${this.client.entity} thanks="Saved." .fields=${FIELDS} .value=${{ id: this.client.id, exemptUntil: exemptUntil || "" }} .etag=${value.etag}
        .act=${(body, etag) => api.put(this.#path, body.exemptUntil ? body : {}, etag)} @saved=${this.#load}></fh-form></div>`;
  }
}

customElements.define("fh-client-dunning", ClientDunning);
