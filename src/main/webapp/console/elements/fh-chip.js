import { LitElement, css, html, nothing } from "lit";
import { icon } from "../icons.js";
import { base, buttons, fields, floating } from "../styles.js";

/**
 * A filter: dashed while unset, filled with its value when set. options: {value, label}; with `typed` a value that
 * is not among them may be entered; with `many` several are taken, separated by commas. Says «pick» with the value, or
 * with "" when cleared.
 */
class Chip extends LitElement {
  static properties = { label: {}, value: {}, options: { attribute: false }, typed: { type: Boolean }, many: { type: Boolean }, open: { state: true }, wanted: { state: true } };
  static styles = [base, buttons, fields, floating, css`
    :host { position: relative; display: inline-flex; }
    .chip { display: inline-flex; align-items: center; gap: 5px; height: 28px; padding: 0 10px 0 8px; border: 1px dashed var(--line-strong);
      border-radius: 14px; background: none; color: var(--ink-2); font-weight: 500; cursor: pointer; white-space: nowrap; }
    .chip:hover { background: var(--sunken); }
    .chip svg.icon { width: 13px; height: 13px; }
    .set { padding-inline-end: 4px; border-style: solid; border-radius: 14px 0 0 14px; border-inline-end: 0; }
    .clear { padding: 0 8px 0 4px; border-style: solid; border-radius: 0 14px 14px 0; border-inline-start: 0; }
    .is { max-width: 180px; overflow: hidden; text-overflow: ellipsis; color: var(--accent-ink); }
    .floating { top: calc(100% + 4px); inset-inline-start: 0; width: 240px; }
    .options { max-height: 324px; overflow: auto; margin-top: var(--space-1); }
    .none { padding: var(--space-2); color: var(--ink-3); }
    .tick { width: 16px; }
  `];

  #outside = (event) => {
    if (this.open && !event.composedPath().includes(this)) this.open = false;
  };

  connectedCallback() {
    super.connectedCallback();
    document.addEventListener("pointerdown", this.#outside);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    document.removeEventListener("pointerdown", this.#outside);
  }

  async #show() {
    this.open = !this.open;
    this.wanted = "";
    await this.updateComplete;
    this.renderRoot.querySelector(".floating input, .option")?.focus();
  }

  get #taken() {
    return this.many ? (this.value || "").split(",").filter(Boolean) : [this.value].filter(Boolean);
  }

  #choose(value) {
    if (!this.many) return this.#pick(value);
    const taken = this.#taken;
    const now = taken.includes(value) ? taken.filter((other) => other !== value) : [...taken, value];
    this.dispatchEvent(new CustomEvent("pick", { detail: now.join(",") }));
  }

  #pick(value) {
    this.open = false;
    this.renderRoot.querySelector(".chip").focus();
    this.dispatchEvent(new CustomEvent("pick", { detail: value }));
  }

  get #matching() {
    const wanted = (this.wanted || "").toLowerCase();
    return this.options.filter(({ value, label }) => (label + " " + value).toLowerCase().includes(wanted));
  }

  #keys(event) {
    const options = [...this.renderRoot.querySelectorAll(".option")];
    const at = options.indexOf(this.shadowRoot.activeElement);
    if (event.key === "Escape") {
      this.open = false;
      this.renderRoot.querySelector(".chip").focus();
    } else if (event.key === "ArrowDown") options[Math.min(at + 1, options.length - 1)]?.focus();
    else if (event.key === "ArrowUp") (options[at - 1] || this.renderRoot.querySelector(".floating input") || options[0])?.focus();
    else if (event.key === "Enter" && event.target.tagName === "INPUT") this.#enter();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  #enter() {
    const [first] = this.#matching;
    if (first) this.#choose(first.value);
    else if (this.typed && this.wanted) this.#pick(this.wanted.trim());
  }

  #list() {
    const found = this.#matching;
    const taken = this.#taken;
    const search = this.typed || this.options.length > 12;
    return html`<div class="floating" role="dialog" aria-label="Filter by ${this.label}" @keydown=${this.#keys}>
      ${search ? html`<input aria-label="Find ${this.label}" placeholder="Find…" autocomplete="off" .value=${this.wanted}
        @input=${(event) => (this.wanted = event.target.value)}>` : nothing}
      <div class="options">${found.map((option) => html`<button class="option" aria-pressed=${String(taken.includes(option.value))}
        @click=${() => this.#choose(option.value)}><span class="tick">${taken.includes(option.value) ? icon("check") : nothing}</span>${option.label}</button>`)}
        ${found.length ? nothing : html`<p class="none">${this.typed && this.wanted ? html`Enter takes “${this.wanted}”.` : "Nothing found."}</p>`}</div></div>`;
  }

  render() {
    const shown = this.#taken.map((value) => this.options.find((option) => option.value === value)?.label || value).join(", ");
    return html`<button class="chip ${shown ? "set" : ""}" aria-haspopup="dialog" aria-expanded=${String(!!this.open)} @click=${this.#show}>
        ${shown ? nothing : icon("plus")}${this.label}${shown ? html`<span class="is">${shown}</span>` : nothing}</button>
      ${shown ? html`<button class="chip clear" aria-label="Clear ${this.label}" @click=${() => this.#pick("")}>${icon("cross")}</button>` : nothing}
      ${this.open ? this.#list() : nothing}`;
  }
}

customElements.define("fh-chip", Chip);
