import { LitElement, css, html, nothing } from "lit";
import { icon } from "../icons.js";
import { words } from "../format.js";
import { base } from "../styles.js";

/** Each commande that was considered with its pass or its refusal; one of those that passed was chosen. */
class Trace extends LitElement {
  static properties = { candidates: { attribute: false } };
  static styles = [base, css`
    :host { display: block; }
    li { display: flex; gap: var(--space-3); padding: var(--space-3) 0; border-bottom: 1px solid var(--line); }
    li:last-child { border: 0; }
    .mark { display: inline-flex; align-items: center; justify-content: center; flex: none; width: 23px; height: 23px; border-radius: 50%;
      background: var(--calm-soft); color: var(--calm); }
    .mark svg.icon { width: 13px; height: 13px; }
    .passed { background: var(--good-soft); color: var(--good); }
    .client { font-weight: 600; overflow-wrap: anywhere; }
    .chosen { padding: 1px 7px; border-radius: 9px; background: var(--accent-soft); color: var(--accent-ink); font-size: var(--text-s); font-weight: 500; }
    .detail { color: var(--ink-2); overflow-wrap: anywhere; }
    .end { color: var(--ink-3); font-size: var(--text-s); white-space: nowrap; padding-top: 2px; }
  `];

  #candidate({ client, passed, reason, detail, priority }) {
    return html`<li><span class="mark ${passed ? "passed" : ""}">${icon(passed ? "check" : "cross")}</span>
      <div class="grow"><div class="row wrap"><span class="client">${client}</span>
          ${passed && reason === "Chosen" ? html`<span class="chosen">Chosen</span>` : nothing}</div>
        <div>${passed ? "Passed" : "Refused: " + words(reason).toLowerCase()}</div>
        ${detail ? html`<div class="detail">${detail}</div>` : nothing}</div>
      ${priority === null || priority === undefined ? nothing : html`<span class="end number">priority ${priority}</span>`}</li>`;
  }

  render() {
    return html`<ol aria-label="Candidate commandes">${this.candidates.map((candidate) => this.#candidate(candidate))}</ol>`;
  }
}

customElements.define("fh-trace", Trace);
