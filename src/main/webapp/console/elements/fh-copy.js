import { LitElement, css, html } from "lit";
import { icon } from "../icons.js";
import { base, buttons } from "../styles.js";

const THANKS_MS = 1500;

/** A value that somebody will paste into a ticket or a search. */
class Copy extends LitElement {
  static properties = { value: {}, label: {}, copied: { state: true } };
  static styles = [base, buttons, css`
    :host { display: inline-flex; max-width: 100%; vertical-align: middle; }
    button { display: inline-flex; align-items: center; gap: 6px; max-width: 100%; min-height: 24px; padding: 0 6px; margin-inline-start: -6px;
      border: 0; border-radius: var(--radius); background: none; cursor: pointer; color: var(--ink-2); }
    button:hover { background: var(--sunken); }
    .value { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
    svg.icon { width: 13px; height: 13px; color: var(--ink-3); }
  `];

  async #copy() {
    await navigator.clipboard?.writeText(this.value);
    this.copied = true;
    setTimeout(() => (this.copied = false), THANKS_MS);
  }

  render() {
    return html`<button type="button" @click=${this.#copy} title="Copy ${this.label || "value"}">
      <span class="value mono">${this.value}</span>${icon(this.copied ? "check" : "copy")}
      <span class="unseen" role="status">${this.copied ? "Copied" : ""}</span></button>`;
  }
}

customElements.define("fh-copy", Copy);
