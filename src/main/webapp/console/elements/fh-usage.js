import { LitElement, css, html, svg } from "lit";
import { count } from "../format.js";
import { icon } from "../icons.js";
import { base } from "../styles.js";

const NOTICE_PERCENT = 75;

/** How much of a limit is used: number, bar, and a word where it gets tight. No limit is said, not drawn. */
class Usage extends LitElement {
  static properties = { label: {}, used: { type: Number }, limit: { type: Number }, note: {} };
  static styles = [base, css`
    :host { display: block; }
    .top { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 var(--space-3); margin-bottom: 6px; }
    .label { font-weight: 500; }
    .used { color: var(--ink-2); font-variant-numeric: tabular-nums; }
    svg.bar { display: block; width: 100%; height: 6px; border-radius: 3px; background: var(--sunken); }
    rect { fill: var(--accent); }
    .near rect { fill: var(--warn); }
    .over rect { fill: var(--bad); }
    .note { display: flex; align-items: center; gap: 6px; margin-top: var(--space-1); color: var(--ink-3); font-size: var(--text-s); }
    .note svg.icon { width: 13px; height: 13px; }
    .near .note { color: var(--warn); }
    .over .note { color: var(--bad); }
  `];

  get #percent() {
    return this.limit > 0 ? Math.round((100 * this.used) / this.limit) : 0;
  }

  #note(percent) {
    const text = [percent >= 100 ? "The limit is reached." : percent >= NOTICE_PERCENT ? `${percent} % is used.` : "", this.note || ""].filter(Boolean).join(" ");
    return text ? html`<div class="note">${percent >= NOTICE_PERCENT ? icon("alert") : ""}${text}</div>` : "";
  }

  render() {
    const bounded = this.limit !== null && this.limit !== undefined;
    const percent = this.#percent;
    const tone = !bounded ? "" : percent >= 100 ? "over" : percent >= NOTICE_PERCENT ? "near" : "";
    return html`<div class=${tone}><div class="top"><span class="label">${this.label}</span>
        <span class="used">${count(this.used || 0)} ${bounded ? "of " + count(this.limit) : "· unlimited"}</span></div>
      ${bounded ? html`<svg class="bar" role="meter" aria-label=${this.label} aria-valuenow=${percent} aria-valuemin="0" aria-valuemax="100" preserveAspectRatio="none">
        ${svg`<rect width="${Math.min(percent, 100)}%" height="100%"></rect>`}</svg>` : ""}
      ${this.#note(bounded ? percent : 0)}</div>`;
  }
}

customElements.define("fh-usage", Usage);
