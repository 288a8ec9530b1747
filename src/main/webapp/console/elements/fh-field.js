import { LitElement, html, nothing } from "lit";
import { icon } from "../icons.js";

let fields = 0;

/**
 * Label, input, hint and fault. Drawn into its host's root (no shadow), so that a form around it submits on
 * Enter; the host takes `fields` of styles.js. `list` are values to choose from or to overwrite.
 */
class Field extends LitElement {
  static properties = {
    label: {}, name: {}, type: {}, value: {}, autocomplete: {}, hint: {}, fault: {}, rows: { type: Number },
    required: { type: Boolean }, disabled: { type: Boolean }, inputmode: {}, placeholder: {}, list: { attribute: false },
  };

  #id = "field-" + ++fields;

  constructor() {
    super();
    this.type = "text";
    this.value = "";
  }

  createRenderRoot() {
    return this;
  }

  get input() {
    return this.querySelector("input, textarea");
  }

  focus() {
    this.input?.focus();
  }

  #typed(event) {
    this.value = event.target.value;
  }

  #control(described) {
    if (this.rows) {
      return html`<textarea id=${this.#id} name=${this.name} rows=${this.rows} .value=${this.value} ?disabled=${this.disabled}
        aria-describedby=${described} aria-invalid=${this.fault ? "true" : "false"} @input=${this.#typed}></textarea>`;
    }
    return html`<input id=${this.#id} name=${this.name} type=${this.type} .value=${this.value} ?required=${this.required}
      ?disabled=${this.disabled} autocomplete=${this.autocomplete || "off"} autocapitalize="off" spellcheck="false"
      inputmode=${this.inputmode || nothing} placeholder=${this.placeholder || nothing} list=${this.list ? this.#id + "-list" : nothing}
      aria-describedby=${described} aria-invalid=${this.fault ? "true" : "false"} @input=${this.#typed}>${this.list ? html`<datalist id=${this.#id + "-list"}>${this.list.map((value) => html`<option value=${value}></option>`)}</datalist>` : nothing}`;
  }

  render() {
    const described = this.fault ? this.#id + "-fault" : this.hint ? this.#id + "-hint" : nothing;
    return html`<div class="field"><label for=${this.#id}>${this.label}</label>${this.#control(described)}
      ${this.fault ? html`<div class="fault" id=${this.#id + "-fault"}>${icon("alert")}<span>${this.fault}</span></div>` : nothing}
      ${this.hint && !this.fault ? html`<div class="hint" id=${this.#id + "-hint"}>${this.hint}</div>` : nothing}</div>`;
  }
}

customElements.define("fh-field", Field);
