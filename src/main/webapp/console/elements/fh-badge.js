import { LitElement, css, html } from "lit";
import { icon } from "../icons.js";
import { statusOf } from "../statuses.js";
import { base } from "../styles.js";

/** A status as word and icon; the tone only repeats what they say. kind: LEAD, DELIVERY or OUTCOME. */
class Badge extends LitElement {
  static properties = { kind: {}, status: {} };
  static styles = [base, css`
    :host { display: inline-block; vertical-align: middle; }
    span { display: inline-flex; align-items: center; gap: 5px; height: 22px; padding: 0 8px 0 6px; border-radius: 11px;
      font-size: var(--text-s); font-weight: 500; white-space: nowrap; background: var(--calm-soft); color: var(--calm); }
    svg.icon { width: 13px; height: 13px; stroke-width: 1.8; }
    .good { background: var(--good-soft); color: var(--good); }
    .warn { background: var(--warn-soft); color: var(--warn); }
    .bad { background: var(--bad-soft); color: var(--bad); }
    .info { background: var(--accent-soft); color: var(--accent-ink); }
  `];

  render() {
    const status = statusOf(this.kind, this.status);
    return html`<span class=${status.tone} title=${status.meaning}>${icon(status.icon)}${status.word}</span>`;
  }
}

customElements.define("fh-badge", Badge);
