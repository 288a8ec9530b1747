import { LitElement, css, html, nothing } from "lit";
import { exactly } from "../format.js";
import { base, buttons } from "../styles.js";
import "../elements/fh-empty.js";
import "../elements/fh-mark.js";
import "../elements/fh-time.js";

const isOpen = ({ endedAt, expiresAt }) => !endedAt && new Date(expiresAt) > Date.now();

/** Impersonations: who looked, as whom, why and how long. With `endable` those that run can be ended: says «end». */
class Visits extends LitElement {
  static properties = { visits: { attribute: false }, endable: { type: Boolean } };
  static styles = [base, buttons, css`
    li { display: flex; align-items: flex-start; gap: var(--space-3); padding: var(--space-3) 0; border-bottom: 1px solid var(--line); }
    li:first-child { padding-top: 0; }
    .what { overflow-wrap: anywhere; }
    .small { color: var(--ink-3); font-size: var(--text-s); }
  `];

  #visit(visit) {
    const open = isOpen(visit);
    return html`<li><div class="grow"><div class="row wrap"><b class="what">${visit.operator?.email || visit.operator || "Operator"}</b>
        ${open ? html`<fh-mark tone="info" icon="clock">Running</fh-mark>` : nothing}${visit.write ? html`<fh-mark tone="warn" icon="alert">May write</fh-mark>` : nothing}</div>
      <div class="what">${visit.reason}${visit.ticket ? html` <span class="mono">${visit.ticket}</span>` : nothing}</div>
      <div class="small">as ${visit.as?.email || visit.as} · <span title=${exactly(visit.createdAt)}><fh-time .at=${visit.createdAt}></fh-time></span> ·
        until ${exactly(visit.endedAt || visit.expiresAt)}</div></div>
      ${open && this.endable ? html`<button class="button" @click=${() => this.dispatchEvent(new CustomEvent("end", { detail: visit }))}>End</button>` : nothing}</li>`;
  }

  render() {
    if (!this.visits?.length) return html`<fh-empty icon="shield" heading="No visits">Nobody of Freehold has looked in.</fh-empty>`;
    return html`<ul aria-label="Visits">${this.visits.map((visit) => this.#visit(visit))}</ul>`;
  }
}

customElements.define("fh-visits", Visits);
