import { LitElement, html } from "lit";
import { statusOf } from "../statuses.js";
import { base } from "../styles.js";
import { drawer } from "./page.css.js";
import "../elements/fh-empty.js";
import "../elements/fh-problem.js";
import "../elements/fh-skeleton.js";
import "../elements/fh-time.js";
import "../elements/fh-trace.js";

/** Why the lead went where it went. */
class LeadTrace extends LitElement {
  static properties = { value: { attribute: false }, problem: { attribute: false } };
  static styles = [base, drawer];

  /** The one that got the lead, the others that could have, then the refusals, each in routing's order. */
  get #ordered() {
    const rank = ({ passed, reason }) => (reason === "Chosen" ? 0 : passed ? 1 : 2);
    return [...this.value.candidates].sort((a, b) => rank(a) - rank(b));
  }

  render() {
    const { value, problem } = this;
    if (problem && !value) return html`<fh-problem .problem=${problem} @retry=${() => this.dispatchEvent(new Event("reload"))}></fh-problem>`;
    if (!value) return html`<fh-skeleton lines="5"></fh-skeleton>`;
    if (!value.candidates?.length) {
      return html`<fh-empty icon="arrow" heading="No commande was considered">Either the lead was not routed, or no active commande of its entity asks for this product.</fh-empty>`;
    }
    return html`<p class="quiet">${statusOf("LEAD", value.outcome).word}, <fh-time .at=${value.at}></fh-time>. ${value.candidates.some(({ passed }) => passed) ? "Those that passed come first." : "No commande could take it."}</p>
      <fh-trace .candidates=${this.#ordered}></fh-trace>`;
  }
}

customElements.define("fh-lead-trace", LeadTrace);
