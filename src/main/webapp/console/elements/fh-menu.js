import { LitElement, css, html, nothing } from "lit";
import { icon } from "../icons.js";
import { base, buttons, floating } from "../styles.js";

/**
 * A button with a menu: arrows walk, Esc and a click outside close, the focus returns. The slot is the button's
 * face. items: {id, label, detail?, icon?, checked?}; says «pick» with the item's id.
 */
class Menu extends LitElement {
  static properties = { label: {}, items: { attribute: false }, open: { state: true }, end: { type: Boolean }, heading: {} };
  static styles = [base, buttons, floating, css`
    :host { position: relative; display: inline-block; min-width: 0; }
    .button { width: 100%; padding: 0 var(--space-2); }
    .face { display: inline-flex; align-items: center; gap: 6px; min-width: 0; overflow: hidden; }
    .floating { top: calc(100% + 4px); inset-inline-start: 0; width: max-content; max-width: min(340px, 88vw); max-height: 60vh; overflow: auto; }
    :host([end]) .floating { inset-inline: auto 0; }
    .button svg.icon:last-child { width: 12px; height: 12px; color: var(--ink-3); }
    .heading { padding: var(--space-2); margin-bottom: var(--space-1); border-bottom: 1px solid var(--line); color: var(--ink-3); font-size: var(--text-s); }
    .detail { margin-inline-start: auto; padding-inline-start: var(--space-4); color: var(--ink-3); font-size: var(--text-s); }
    .tick { width: 16px; }
  `];

  connectedCallback() {
    super.connectedCallback();
    document.addEventListener("pointerdown", this.#outside);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    document.removeEventListener("pointerdown", this.#outside);
  }

  #outside = (event) => {
    if (this.open && !event.composedPath().includes(this)) this.open = false;
  };

  async #show() {
    this.open = !this.open;
    await this.updateComplete;
    (this.renderRoot.querySelector('[aria-checked="true"]') || this.renderRoot.querySelector(".option"))?.focus();
  }

  #close() {
    this.open = false;
    this.renderRoot.querySelector(".button").focus();
  }

  #pick(item) {
    this.#close();
    this.dispatchEvent(new CustomEvent("pick", { detail: item.id }));
  }

  #keys(event) {
    const options = [...this.renderRoot.querySelectorAll(".option")];
    const at = options.indexOf(this.shadowRoot.activeElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
    if (event.key === "Escape" || event.key === "Tab") this.#close();
    else if (to !== undefined) options.at(to % options.length).focus();
    else return;
    event.stopPropagation();
    if (event.key !== "Tab") event.preventDefault();
  }

  #option(item) {
    const radio = item.checked !== undefined;
    return html`<button class="option" tabindex="-1" role=${radio ? "menuitemradio" : "menuitem"}
      aria-checked=${radio ? String(item.checked) : nothing} @click=${() => this.#pick(item)}>
      ${radio ? html`<span class="tick">${item.checked ? icon("check") : nothing}</span>` : item.icon ? icon(item.icon) : nothing}
      <span>${item.label}</span>${item.detail ? html`<span class="detail">${item.detail}</span>` : nothing}</button>`;
  }

  render() {
    return html`<button class="button plain" aria-haspopup="menu" aria-expanded=${String(!!this.open)} aria-label=${this.label}
        title=${this.label} @click=${this.#show}><span class="face"><slot></slot></span>${icon("chevron")}</button>
      ${this.open ? html`<div class="floating" @keydown=${this.#keys}>
        ${this.heading ? html`<div class="heading">${this.heading}</div>` : nothing}
        <div role="menu" aria-label=${this.label}>${this.items.map((item) => this.#option(item))}</div></div>` : nothing}`;
  }
}

customElements.define("fh-menu", Menu);
