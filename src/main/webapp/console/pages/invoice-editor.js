import { LitElement, css, html, nothing } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { Form } from "../form.js";
import { icon } from "../icons.js";
import { session } from "../session.js";
import { base, buttons, fields } from "../styles.js";
import { Watch } from "../watch.js";
import "../elements/fh-field.js";
import "../elements/fh-select.js";
import "./read-only.js";

const LINES_MAX = 190;
const decimal = (text) => text.trim().replace(",", ".");
const isNumber = (text) => /^\d+([.,]\d{1,3})?$/.test(text.trim());
let keys = 0;

/** Lines that are written by hand, note and due days; with `clients` also whose invoice it is. `act(body)`. Says «saved» and «cancel». */
class InvoiceEditor extends LitElement {
  static properties = { value: { attribute: false }, clients: { attribute: false }, act: { attribute: false }, label: {}, entity: {}, lines: { state: true } };
  static styles = [base, buttons, fields, css`
    :host { display: block; margin-top: var(--space-4); }
    .line { display: grid; grid-template-columns: minmax(0, 1fr) 84px 104px 32px; gap: var(--space-2); align-items: start; padding-bottom: var(--space-3); }
    .line button { margin-top: 25px; }
    @media (max-width: 620px) { .line { grid-template-columns: 1fr 1fr 32px; } .line fh-field:first-child { grid-column: 1 / -1; } }
  `];

  #form = new Form(this, async (values) => {
    const lines = this.lines.map(({ key }) => ({ label: values["label-" + key].trim(), quantity: decimal(values["quantity-" + key]), unitPrice: decimal(values["price-" + key]) }));
    const days = values.dueInDays.trim();
    await this.act({ ...(this.clients ? { clientId: values.clientId } : {}), lines, note: values.note.trim(), ...(days ? { dueInDays: Number(days) } : {}) });
    this.dispatchEvent(new Event("saved"));
  }, { check: (values) => this.#faults(values) });

  constructor() {
    super();
    this.lines = [];
    new Watch(this, session, ["changed"]);
  }

  connectedCallback() {
    super.connectedCallback();
    this.lines = this.value.lines.map((line) => ({ key: ++keys, ...line }));
    if (!this.lines.length && this.clients) this.#add();
  }

  #add = () => {
    this.lines = [...this.lines, { key: ++keys, label: "", quantity: "1", unitPrice: "" }];
  };

  #faults(values) {
    const faults = this.lines.flatMap(({ key }) => [
      ["label-" + key, values["label-" + key].trim() ? null : "Say what it is."],
      ["quantity-" + key, isNumber(values["quantity-" + key]) ? null : "Such as 12."],
      ["price-" + key, isNumber(values["price-" + key]) ? null : "Such as 25.00."]]);
    return { ...(this.clients ? { clientId: values.clientId ? null : "Choose the client." } : {}), ...Object.fromEntries(faults), dueInDays: /^\d{0,2}$/.test(values.dueInDays.trim()) ? null : "0 to 90." };
  }

  #line({ key, label, quantity, unitPrice }, index) {
    const { faults } = this.#form;
    return html`<div class="line" role="group" aria-label="Line ${index + 1}"><fh-field name="label-${key}" label="Line" .value=${label} .fault=${faults["label-" + key]}></fh-field>
      <fh-field name="quantity-${key}" label="Quantity" inputmode="decimal" .value=${String(quantity)} .fault=${faults["quantity-" + key]}></fh-field>
      <fh-field name="price-${key}" label="Price" inputmode="decimal" .value=${String(unitPrice)} .fault=${faults["price-" + key]}></fh-field>
      <button class="button plain square" type="button" aria-label="Take line ${index + 1} out" title="Take it out" @click=${() => (this.lines = this.lines.filter((one) => one.key !== key))}>${icon("cross")}</button></div>`;
  }

  render() {
    const { faults, busy } = this.#form;
    const closed = !!session.readOnlyBecause;
    return html`<form class="fields" novalidate @submit=${this.#form.submit}>
      ${this.clients ? html`<fh-select name="clientId" label="Client" .options=${[{ value: "", label: "Choose…" }, ...this.clients]} .value=${this.value.clientId || ""} .fault=${faults.clientId}></fh-select>` : nothing}
      <div>${repeat(this.lines, ({ key }) => key, (line, index) => this.#line(line, index))}
        ${this.lines.length < LINES_MAX ? html`<button class="button" type="button" @click=${this.#add}>${icon("plus")}Add a line</button>` : nothing}</div>
      <div class="pair"><fh-field name="note" label="Note" .value=${this.value.note} hint="Stands below the lines." .fault=${faults.note}></fh-field>
        <fh-field name="dueInDays" label="Due within" .value=${String(this.value.dueInDays)} hint="Days; the company’s usual when empty." .fault=${faults.dueInDays}></fh-field></div>
      ${this.#form.said()}
      <div class="row wrap"><button class="button primary" type="submit" ?disabled=${closed} aria-disabled=${String(busy)}>${busy ? "Saving…" : this.label}</button>
        ${this.clients ? nothing : html`<button class="button" type="button" @click=${() => this.dispatchEvent(new Event("cancel"))}>Cancel</button>`}
        <fh-read-only entity=${this.entity || ""}></fh-read-only></div></form>`;
  }
}

customElements.define("fh-invoice-editor", InvoiceEditor);
