import { LitElement, css, html, nothing } from "lit";
import { base } from "../styles.js";

/** One matter of a settings page: what it is at the left, its controls at the right; one below the other when narrow. */
class Section extends LitElement {
  static properties = { heading: {}, note: {} };
  static styles = [base, css`
    :host { display: block; border-top: 1px solid var(--line); }
    :host(:first-of-type) { border-top: 0; }
    section { display: grid; grid-template-columns: minmax(180px, 240px) minmax(0, 560px); gap: var(--space-4) var(--space-6); padding: var(--space-5); }
    h2 { font-size: var(--text-m); font-weight: 600; }
    p { margin-top: var(--space-1); color: var(--ink-3); font-size: var(--text-s); }
    @media (max-width: 900px) { section { grid-template-columns: minmax(0, 1fr); gap: var(--space-3); } }
    @media (max-width: 620px) { section { padding: var(--space-4); } }
  `];

  render() {
    return html`<section aria-labelledby="heading"><div><h2 id="heading">${this.heading}</h2>${this.note ? html`<p>${this.note}</p>` : nothing}</div>
      <div><slot></slot></div></section>`;
  }
}

customElements.define("fh-section", Section);
