import { LitElement, css, html, svg } from "lit";
import { base } from "../styles.js";

/** How far long work is, in percent. */
class Progress extends LitElement {
  static properties = { label: {}, percent: { type: Number } };
  static styles = [base, css`
    :host { display: block; }
    .top { display: flex; justify-content: space-between; gap: var(--space-3); margin-bottom: 6px; }
    svg { display: block; width: 100%; height: 6px; border-radius: 3px; background: var(--sunken); }
    rect { fill: var(--accent); transition: width var(--quick); }
  `];

  render() {
    const percent = Math.max(0, Math.min(100, this.percent || 0));
    return html`<div class="top"><span>${this.label}</span><span class="number">${percent} %</span></div>
      <svg role="progressbar" aria-label=${this.label} aria-valuenow=${percent} aria-valuemin="0" aria-valuemax="100" preserveAspectRatio="none">${svg`<rect width="${percent}%" height="100%"></rect>`}</svg>`;
  }
}

customElements.define("fh-progress", Progress);
