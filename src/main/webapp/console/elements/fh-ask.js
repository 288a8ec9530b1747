import { LitElement, css, html, nothing } from "lit";
import { Form } from "../form.js";
import { base, buttons, fields } from "../styles.js";
import "./fh-field.js";
import "./fh-select.js";

const questions = new EventTarget();

/**
 * Asks before something is done that cannot easily be taken back, or that needs a word with it; the act runs while the
 * question still stands, so a refusal is read where it arose.
 *
 * @param question {heading, text, act, danger?, fields?: [{name, label, …}], type?: text to be typed, run(values)}
 * @returns true when it was done, false when somebody thought better of it
 */
export function ask(question) {
  return new Promise((done) => questions.dispatchEvent(new CustomEvent("ask", { detail: { ...question, done } })));
}

class Ask extends LitElement {
  static properties = { question: { state: true } };
  static styles = [base, buttons, fields, css`
    dialog { width: min(440px, calc(100vw - 32px)); padding: var(--space-5); border: 1px solid var(--line); border-radius: var(--radius-l);
      background: var(--surface); color: var(--ink); box-shadow: var(--shadow); }
    dialog::backdrop { background: var(--scrim); }
    h2 { margin-bottom: var(--space-2); font-size: var(--text-l); font-weight: 600; overflow-wrap: anywhere; }
    .text { color: var(--ink-2); overflow-wrap: anywhere; }
    .fields:not(:empty) { margin-top: var(--space-4); }
    .said { display: flex; gap: var(--space-2); margin-top: var(--space-4); padding: 10px var(--space-3); border-radius: var(--radius);
      background: var(--bad-soft); color: var(--bad); }
    .actions { display: flex; justify-content: flex-end; gap: var(--space-2); margin-top: var(--space-5); }
  `];

  #done = false;
  #form = new Form(this, async (values) => {
    await this.question.run(values);
    this.#done = true;
    this.#dialog.close();
  }, { check: (values) => this.#missing(values) });

  connectedCallback() {
    super.connectedCallback();
    questions.addEventListener("ask", (event) => this.#show(event.detail));
  }

  async #show(question) {
    this.#form.clear();
    this.#done = false;
    this.question = question;
    await this.updateComplete;
    this.#dialog.showModal();
    this.renderRoot.querySelector("input, textarea, select")?.focus();
  }

  get #dialog() {
    return this.renderRoot.querySelector("dialog");
  }

  #missing(values) {
    const { type, fields: asked = [] } = this.question;
    const missing = asked.filter(({ name, optional }) => !optional && !values[name]?.trim()).map(({ name, label }) => [name, `Enter: ${label.toLowerCase()}.`]);
    if (type && values.typed?.trim() !== type) missing.push(["typed", `Type ${type} exactly.`]);
    return Object.fromEntries(missing);
  }

  #closed() {
    this.question.done(this.#done);
    this.question = null;
  }

  #field(field) {
    const fault = this.#form.faults[field.name];
    return field.options
      ? html`<fh-select name=${field.name} label=${field.label} .value=${field.value} .options=${field.options} .hint=${field.hint} .fault=${fault}></fh-select>`
      : html`<fh-field name=${field.name} label=${field.label} .type=${field.type || "text"} .rows=${field.rows} .value=${field.value || ""} .hint=${field.hint}
          .autocomplete=${field.autocomplete} .fault=${fault}></fh-field>`;
  }

  render() {
    const { question } = this;
    if (!question) return nothing;
    const { busy } = this.#form;
    return html`<dialog aria-labelledby="heading" @close=${this.#closed}>
      <form @submit=${this.#form.submit} novalidate>
        <h2 id="heading">${question.heading}</h2><p class="text">${question.text}</p>
        <div class="fields">${(question.fields || []).map((field) => this.#field(field))}${question.type
          ? html`<fh-field name="typed" label="Type ${question.type} to confirm" .fault=${this.#form.faults.typed}></fh-field>` : nothing}</div>
        ${this.#form.said()}
        <div class="actions"><button class="button" type="button" @click=${() => this.#dialog.close()}>Cancel</button>
          <button class="button primary ${question.danger ? "danger" : ""}" type="submit" aria-disabled=${String(busy)}>${busy ? "Working…" : question.act}</button></div>
      </form></dialog>`;
  }
}

customElements.define("fh-ask", Ask);
