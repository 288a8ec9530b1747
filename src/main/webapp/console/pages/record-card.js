import { LitElement, css, html, nothing } from "lit";
import { api } from "../api.js";
import { count, money, words } from "../format.js";
import { session } from "../session.js";
import { base, buttons, fields } from "../styles.js";
import { drawer } from "./page.css.js";
import "../elements/fh-act.js";
import "../elements/fh-badge.js";
import "../elements/fh-check.js";
import "../elements/fh-facts.js";
import "../elements/fh-form.js";

const FIELDS = [
  { name: "quantity", label: "Leads to bill", kind: "number", required: true },
  { name: "unitPrice", label: "Price a lead", required: true },
  { name: "note", label: "Note", whole: true, hint: "Why it is billed otherwise than delivered." },
];

/** What a client owes for a week under one commande; open ones can be ticked and changed. Says «tick» and «saved». */
class RecordCard extends LitElement {
  static properties = { record: { attribute: false }, chosen: { type: Boolean }, alone: { type: Boolean }, editing: { state: true } };
  static styles = [base, buttons, fields, drawer, css`
    :host { display: block; }
    .top { display: flex; align-items: center; flex-wrap: wrap; gap: var(--space-2); }
    .name { font-weight: 600; }
    .amount { font-weight: 600; font-variant-numeric: tabular-nums; }
  `];

  #edit = (body, etag) => api.patch("/api/billing/records/" + this.record.id, body, etag);

  #saved = () => {
    this.editing = false;
    this.dispatchEvent(new Event("saved"));
  };

  get #facts() {
    const { record } = this;
    const adjusted = record.quantity !== record.delivered || Number(record.unitPrice) !== Number(record.agreedPrice);
    return [
      ["Billed", `${count(record.quantity)} × ${money(record.unitPrice, record.currency)}`],
      ["Delivered", adjusted ? `${count(record.delivered)} × ${money(record.agreedPrice, record.currency)}` : ""],
      ["Note", record.note],
      ["Commande", session.may("commandes.view") && html`<a href="#/commandes/${record.commande}">Open the commande</a>`],
      ["Invoice", record.invoiceId && html`<a href="#/invoices/${record.invoiceId}">Open the invoice</a>`],
    ];
  }

  #open() {
    const { record } = this;
    const tag = `"v${record.version}"`;
    const as = () => this.#edit({ asDelivered: true }, tag);
    return this.editing || this.alone ? html`<div class="actions"><fh-form class="grow" permission="billing.manage" entity=${record.entity} thanks="Saved." .fields=${FIELDS} .value=${record} .etag=${tag}
          .act=${this.#edit} @saved=${this.#saved}></fh-form></div>
        <div class="actions"><fh-act permission="billing.manage" label="Bill as delivered" icon="undo" thanks="Billed as delivered." .run=${as} @done=${this.#saved}></fh-act></div>`
      : session.may("billing.manage") ? html`<div class="actions"><button class="link" @click=${() => (this.editing = true)}>Change</button></div>` : nothing;
  }

  render() {
    const { record } = this;
    const open = record.state === "open";
    const name = words(record.product);
    return html`<div class="top">${open && !this.alone ? html`<fh-check label="${name}" ?checked=${this.chosen} @change=${(event) => this.dispatchEvent(new CustomEvent("tick", { detail: event.target.checked }))}></fh-check>`
          : html`<span class="name">${name}</span>`}
        <fh-badge kind="RECORD" .status=${record.state}></fh-badge><span class="grow"></span><span class="amount">${money(record.amount, record.currency)}</span></div>
      <fh-facts class="actions" .facts=${this.#facts}></fh-facts>${open ? this.#open() : nothing}`;
  }
}

customElements.define("fh-record-card", RecordCard);
