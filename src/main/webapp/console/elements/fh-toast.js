import { LitElement, css, html } from "lit";
import { icon } from "../icons.js";
import { base, buttons } from "../styles.js";

const SHOWN_MS = 5000;
const messages = new EventTarget();

/** Tells what was done, or why it was not. tone: good or bad. */
export function toast(text, tone = "good") {
  messages.dispatchEvent(new CustomEvent("toast", { detail: { text, tone } }));
}

class Toasts extends LitElement {
  static properties = { shown: { state: true } };
  static styles = [base, buttons, css`
    :host { position: fixed; inset: auto var(--space-4) var(--space-4) auto; margin: 0; padding: 0; border: 0; background: none;
      max-width: min(420px, calc(100vw - 2 * var(--space-4))); overflow: visible; }
    div.toast { display: flex; align-items: flex-start; gap: var(--space-2); margin-top: var(--space-2); padding: 10px var(--space-3);
      border: 1px solid var(--line); border-radius: var(--radius-l); background: var(--raised); color: var(--ink); box-shadow: var(--shadow); }
    svg.icon { margin-top: 2px; color: var(--good); }
    .bad svg.icon { color: var(--bad); }
  `];

  constructor() {
    super();
    this.shown = [];
  }

  connectedCallback() {
    super.connectedCallback();
    this.popover = "manual";
    messages.addEventListener("toast", (event) => this.#show(event.detail));
  }

  #show(message) {
    this.shown = [...this.shown, message];
    // In the top layer again, above a drawer that was opened since.
    if (this.matches(":popover-open")) this.hidePopover();
    this.showPopover();
    setTimeout(() => {
      this.shown = this.shown.filter((other) => other !== message);
      if (!this.shown.length) this.hidePopover();
    }, SHOWN_MS);
  }

  render() {
    return html`<div role="status" aria-live="polite">${this.shown.map(({ text, tone }) =>
      html`<div class="toast ${tone}">${icon(tone === "bad" ? "alert" : "check")}<span>${text}</span></div>`)}</div>`;
  }
}

customElements.define("fh-toast", Toasts);
