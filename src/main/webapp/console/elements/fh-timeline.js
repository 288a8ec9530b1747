import { LitElement, css, html, nothing } from "lit";
import { icon } from "../icons.js";
import { base } from "../styles.js";
import "./fh-time.js";

/** What happened in order. steps: {icon, tone?, text, detail?, at?} */
class Timeline extends LitElement {
  static properties = { steps: { attribute: false } };
  static styles = [base, css`
    :host { display: block; }
    li { position: relative; display: flex; gap: var(--space-3); padding-bottom: var(--space-4); }
    li:last-child { padding-bottom: 0; }
    li:not(:last-child)::before { content: ""; position: absolute; inset: 24px auto 0 11px; width: 1px; background: var(--line); }
    .mark { display: inline-flex; align-items: center; justify-content: center; flex: none; width: 23px; height: 23px; border-radius: 50%;
      background: var(--calm-soft); color: var(--calm); }
    .mark svg.icon { width: 13px; height: 13px; }
    .good { background: var(--good-soft); color: var(--good); }
    .warn { background: var(--warn-soft); color: var(--warn); }
    .bad { background: var(--bad-soft); color: var(--bad); }
    .text { flex: 1; min-width: 0; padding-top: 1px; overflow-wrap: anywhere; }
    .detail { color: var(--ink-2); font-size: var(--text-s); }
    fh-time { flex: none; padding-top: 2px; color: var(--ink-3); font-size: var(--text-s); }
  `];

  render() {
    return html`<ol>${this.steps.map((step) => html`<li><span class="mark ${step.tone || "calm"}">${icon(step.icon)}</span>
      <div class="text">${step.text}${step.detail ? html`<div class="detail">${step.detail}</div>` : nothing}</div>
      ${step.at ? html`<fh-time .at=${step.at}></fh-time>` : nothing}</li>`)}</ol>`;
  }
}

customElements.define("fh-timeline", Timeline);
