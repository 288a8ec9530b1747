import { LitElement, css, html, nothing } from "lit";
import { icon } from "../icons.js";
import { base } from "../styles.js";

/** A card of figures. With `fault` it says so in place of them, and its neighbours stand. Says «retry». */
class Widget extends LitElement {
  static properties = { heading: {}, figure: {}, note: {}, fault: {}, href: {} };
  static styles = [base, css`
    :host { display: block; min-width: 0; }
    section { height: 100%; padding: var(--space-4); border: 1px solid var(--line); border-radius: var(--radius-l); background: var(--surface); }
    h2 { font-size: var(--text-m); font-weight: 600; }
    .figure { margin-top: var(--space-1); font-size: 24px; font-weight: 600; letter-spacing: -0.02em; font-variant-numeric: tabular-nums; }
    .note { color: var(--ink-2); }
    .fault { display: flex; gap: var(--space-2); margin-top: var(--space-2); color: var(--bad); }
    ::slotted(*) { display: block; margin-top: var(--space-3); }
  `];

  render() {
    return html`<section aria-labelledby="heading"><h2 id="heading">${this.href ? html`<a href=${this.href}>${this.heading}</a>` : this.heading}</h2>${this.fault
      ? html`<p class="fault" role="status">${icon("alert")}<span>${this.fault}</span></p>`
      : html`${this.figure === undefined ? nothing : html`<p class="figure">${this.figure}</p>`}${this.note ? html`<p class="note">${this.note}</p>` : nothing}<slot></slot>`}</section>`;
  }
}

customElements.define("fh-widget", Widget);
