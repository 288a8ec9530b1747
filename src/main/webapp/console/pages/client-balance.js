import { LitElement, html } from "lit";
import { api } from "../api.js";
import { money, words } from "../format.js";
import { Loaded } from "../loaded.js";
import { base } from "../styles.js";
import { creditFields } from "./credit-fields.js";
import { drawer } from "./page.css.js";
import "./client-dunning.js";
import "../elements/fh-act.js";
import "../elements/fh-facts.js";
import "../elements/fh-form.js";
import "../elements/fh-listing.js";
import "../elements/fh-problem.js";
import "../elements/fh-skeleton.js";
import "../elements/fh-timeline.js";

const MODES = [{ value: "open", label: "By invoice" }, { value: "prepaid", label: "Beforehand, from the balance" }, { value: "credit", label: "From the balance, with a credit limit" }];
const TERMS = [
  { name: "mode", label: "Pays", options: MODES, whole: true },
  { name: "creditLimit", label: "Credit limit", hint: "How far below nothing the balance may fall; counts for the last way only." },
];
const ICONS = { prepayment: "euro", credit: "plus", correction: "sliders", reservation: "arrow", release: "undo", settlement: "check" };
const signed = (amount) => (Number(amount) > 0 ? "+" : "");

/** How a client pays, what it has left, and each movement of its balance. */
class ClientBalance extends LitElement {
  static properties = { client: { attribute: false } };
  static styles = [base, drawer];

  #balance = new Loaded(this, () => api.read(this.#path));

  get #path() {
    return `/api/clients/${encodeURIComponent(this.client.id)}/balance`;
  }

  willUpdate(changed) {
    if (changed.has("client") && changed.get("client")?.id !== this.client.id) this.#balance.load();
  }

  #renew = () => {
    this.#balance.load();
    this.renderRoot.querySelector("fh-listing").renew();
  };

  #enter({ currency }) {
    const run = async ({ kind, amount, note }) => {
      await api.post("/api/billing/credits", { clientId: this.client.id, kind, amount: amount.trim(), currency, ...(note?.trim() ? { note: note.trim() } : {}) });
    };
    const fields = creditFields().map((field) => ({ ...field, optional: field.name === "note", value: field.name === "kind" ? "prepayment" : undefined }));
    return html`<fh-act permission="billing.manage" label="Add credit or prepayment…" icon="plus" thanks="Entered." .run=${run} @done=${this.#renew}
      .question=${{ heading: `Money of ${this.client.name}`, text: "It is added to the balance; leads that wait for the money are tried again.", act: "Enter it", fields }}></fh-act>`;
  }

  #draw = (rows) => html`<fh-timeline .steps=${rows.map(({ kind, amount, balance, currency, note, author, at }) => ({ icon: ICONS[kind] || "dot", at,
    text: `${words(kind)} ${signed(amount)}${money(amount, currency)}`, detail: [`leaves ${money(balance, currency)}`, note, author].filter(Boolean).join(" · ") }))}></fh-timeline>`;

  #body({ body: { balance }, etag }) {
    const { mode, currency } = balance;
    return html`<section><fh-facts .facts=${[["Balance", html`<b class="number">${money(balance.balance, currency)}</b>`], ["Available", mode === "open" ? "" : money(balance.available, currency)],
        ["Credit limit", mode === "credit" ? money(balance.creditLimit, currency) : ""]]}></fh-facts><div class="actions">${this.#enter(balance)}</div></section>
      <section><h3>How it pays</h3><fh-form whole permission="billing.manage" entity=${this.client.entity} thanks="Agreed." .fields=${TERMS} .value=${{ id: this.client.id, ...balance }} .etag=${etag}
        .act=${(terms, tag) => api.put(this.#path, terms, tag)} @saved=${this.#renew}></fh-form></section>`;
  }

  render() {
    const { value, problem } = this.#balance;
    return html`${value ? this.#body(value) : problem ? html`<fh-problem .problem=${problem} @retry=${() => this.#balance.load()}></fh-problem>` : html`<fh-skeleton lines="5"></fh-skeleton>`}
      <section><h3>Overdue invoices</h3><fh-client-dunning .client=${this.client}></fh-client-dunning></section>
      <section><h3>Movements</h3><fh-listing .path=${this.#path + "/movements"} name="movements" empty="Nothing moved yet" icon="euro" .draw=${this.#draw}></fh-listing></section>`;
  }
}

customElements.define("fh-client-balance", ClientBalance);
