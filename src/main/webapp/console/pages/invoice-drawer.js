import { html, nothing } from "lit";
import { api } from "../api.js";
import { date, exactly, money, words } from "../format.js";
import { icon } from "../icons.js";
import { session } from "../session.js";
import { actsOf } from "./invoice-acts.js";
import { numberOf, otherOf, typeOf, wayOf } from "./invoice-tabs.js";
import { ThingDrawer } from "./thing-drawer.js";
import "../elements/fh-timeline.js";
import "./invoice-editor.js";
import "./invoice-lines.js";

const ICONS = { drafted: "file", edited: "sliders", issued: "check", mailed: "send", not_mailed: "alert", dunned: "mail", restored: "refresh", paid: "euro", partly_paid: "euro", overdue: "clock", credited: "undo", lessened: "undo", received: "inbox" };

/** One invoice or credit note with all that belongs to it. */
class InvoiceDrawer extends ThingDrawer {
  static properties = { changing: { state: true } };

  page = "invoices";
  path = "/api/invoices";
  name = "invoice";
  kind = "Invoice";
  wide = true;
  follows = ["invoice."];

  /** A credit note’s news names the note, and what it takes back from changes with it. */
  concerns() {
    return true;
  }

  title(invoice) {
    return `${typeOf(invoice)} ${invoice.number || ""} ${wayOf(invoice)} ${otherOf(invoice)}`.replace("  ", " ");
  }

  under(invoice) {
    return html`<fh-badge kind="INVOICE" .status=${invoice.status}></fh-badge><span class="quiet">${invoice.entity}</span><fh-copy label="invoice id" .value=${invoice.id}></fh-copy>`;
  }

  willUpdate(changed) {
    if (changed.has("thingId")) this.changing = false;
    super.willUpdate(changed);
  }

  #changed = () => {
    this.changing = false;
    this.saved();
  };

  #facts(invoice) {
    const linked = session.may("clients.view") && invoice.client ? html`<a href="#/clients/${invoice.client.id}">${invoice.client.name}</a>` : otherOf(invoice);
    return [
      [{ for: "For", to: "To", from: "From" }[wayOf(invoice)], linked], ["Address", invoice.client?.address], ["VAT number", invoice.client?.vatNumber], ["Week", invoice.week],
      ["Issued", invoice.issuedOn && date(invoice.issuedOn)], ["Due", invoice.dueOn ? date(invoice.dueOn) : invoice.dueInDays !== null && invoice.dueInDays !== undefined ? `${invoice.dueInDays} days after its issue` : ""],
      ["Mailed", invoice.mailedAt && exactly(invoice.mailedAt)], ["Note", invoice.note],
      ["Takes back from", invoice.creditsInvoice && html`<a href="#/invoices/${invoice.creditsInvoice}">Open the invoice</a>`],
      ["In the other books", invoice.mirror && html`<a href="#/invoices/${invoice.mirror}">Open it</a>`],
    ];
  }

  #payments(payments, currency) {
    return payments.length ? html`<section><h3>Payments</h3>${payments.map((one) => html`<div class="card row wrap"><b class="number">${money(one.amount, currency)}</b><span class="grow">${words(one.method)}${one.reference ? ", " + one.reference : ""}</span>
      <span class="quiet">${exactly(one.receivedAt)}</span></div>`)}</section>` : nothing;
  }

  #credits(notes) {
    return notes.length ? html`<section><h3>Credit notes</h3>${notes.map((one) => html`<div class="card row wrap"><a class="grow" href="#/invoices/${one.id}">${numberOf(one)}</a>
      <fh-badge kind="INVOICE" .status=${one.status}></fh-badge><b class="number">${money(one.totalTtc, one.currency)}</b></div>`)}</section>` : nothing;
  }

  #draft(invoice, lines) {
    if (invoice.status !== "draft" || !session.may("billing.manage")) return nothing;
    if (!this.changing) return html`<div class="actions"><button class="link" @click=${() => (this.changing = true)}>Change lines, note or due days</button></div>`;
    return html`<fh-invoice-editor label="Save" .entity=${invoice.entity} .value=${{ lines: lines.filter(({ recordId }) => !recordId), note: invoice.note || "", dueInDays: invoice.dueInDays ?? "" }}
      .act=${(body) => api.patch(this.at(), body, this.etag)} @saved=${this.#changed} @cancel=${() => (this.changing = false)}></fh-invoice-editor>`;
  }

  body(invoice, tab, { lines, payments, history, creditNotes }) {
    return html`${actsOf(invoice, this.etag, this)}
      ${invoice.mailError ? html`<p class="said bad actions">${icon("alert")}<span>The mail was not sent: ${invoice.mailError}</span></p>` : nothing}
      <section><fh-facts class="actions" .facts=${this.#facts(invoice)}></fh-facts></section>
      <section><fh-invoice-lines .invoice=${invoice} .lines=${lines}></fh-invoice-lines>${this.#draft(invoice, lines)}</section>
      ${this.#payments(payments, invoice.currency)}${this.#credits(creditNotes)}
      <section><h3>History</h3><fh-timeline .steps=${history.map(({ what, detail, at, by }) => ({ icon: ICONS[what] || "dot", text: words(what), detail: [detail, by].filter(Boolean).join(" · "), at }))}></fh-timeline></section>`;
  }

  done = () => this.saved();
}

customElements.define("fh-invoice-drawer", InvoiceDrawer);
