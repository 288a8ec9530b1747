import { LitElement, css, html, svg } from "lit";
import { count } from "../format.js";
import { base } from "../styles.js";

/** Numbers beside each other as words, number and bar. bars: {label, value, href?}; the longest is the largest. */
class Bars extends LitElement {
  static properties = { bars: { attribute: false }, label: {} };
  static styles = [base, css`
    :host { display: block; }
    li { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 2px var(--space-3); padding: 5px 0; }
    .label { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
    .value { font-variant-numeric: tabular-nums; }
    svg { grid-column: 1 / -1; display: block; width: 100%; height: 4px; border-radius: 2px; background: var(--sunken); }
    rect { fill: var(--accent); }
  `];

  render() {
    const most = Math.max(1, ...this.bars.map(({ value }) => value));
    return html`<ul aria-label=${this.label}>${this.bars.map(({ label, value, href }) => html`<li><span class="label">${href ? html`<a href=${href}>${label}</a>` : label}</span>
      <span class="value">${count(value)}</span><svg aria-hidden="true" preserveAspectRatio="none">${svg`<rect width="${(100 * value) / most}%" height="100%"></rect>`}</svg></li>`)}</ul>`;
  }
}

customElements.define("fh-bars", Bars);
