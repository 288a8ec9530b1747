import { LitElement, html, nothing } from "lit";
import { icon } from "../icons.js";

let selects = 0;

/** One of a few: the browser's own list, with label, hint and fault as a field has them. options: {value, label}. */
class Select extends LitElement {
  static properties = {
    label: {}, name: {}, value: {}, options: { attribute: false }, hint: {}, fault: {}, disabled: { type: Boolean },
  };

  #id = "select-" + ++selects;

  constructor() {
    super();
    this.options = [];
  }

  createRenderRoot() {
    return this;
  }

  focus() {
    this.querySelector("select")?.focus();
  }

  #picked(event) {
    this.value = event.target.value;
  }

  render() {
    const described = this.fault ? this.#id + "-fault" : this.hint ? this.#id + "-hint" : nothing;
    return html`<div class="field"><label for=${this.#id}>${this.label}</label>
      <select id=${this.#id} name=${this.name} ?disabled=${this.disabled} aria-describedby=${described}
        aria-invalid=${this.fault ? "true" : "false"} @change=${this.#picked}>${this.options.map(({ value, label }) =>
          html`<option value=${value} ?selected=${value === this.value}>${label}</option>`)}</select>
      ${this.fault ? html`<div class="fault" id=${this.#id + "-fault"}>${icon("alert")}<span>${this.fault}</span></div>` : nothing}
      ${this.hint && !this.fault ? html`<div class="hint" id=${this.#id + "-hint"}>${this.hint}</div>` : nothing}</div>`;
  }
}

customElements.define("fh-select", Select);
