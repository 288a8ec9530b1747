import { LitElement, css, html } from "lit";
import { base } from "../styles.js";

/** Grey lines while something loads, only when it takes longer than 150 ms. */
class Skeleton extends LitElement {
  static properties = { lines: { type: Number } };
  static styles = [base, css`
    :host { display: block; padding: var(--space-4); opacity: 0; animation: appear 1ms 150ms forwards; }
    div.line { height: 12px; margin: 0 0 22px; border-radius: 6px; background: var(--sunken); animation: breathe 1.4s ease-in-out infinite; }
    div.line:nth-child(3n) { width: 82%; }
    div.line:nth-child(3n + 1) { width: 94%; }
    @keyframes appear { to { opacity: 1; } }
    @keyframes breathe { 50% { opacity: 0.5; } }
    @media (prefers-reduced-motion: reduce) { div.line { animation: none; } }
  `];

  constructor() {
    super();
    this.lines = 6;
  }

  render() {
    return html`<div role="status"><span class="unseen">Loading…</span></div>
      ${Array.from({ length: this.lines }, () => html`<div class="line"></div>`)}`;
  }
}

customElements.define("fh-skeleton", Skeleton);
