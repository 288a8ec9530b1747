import { LitElement, css, html, nothing } from "lit";
import { icon } from "../icons.js";
import { base, buttons } from "../styles.js";
import "./fh-copy.js";

const ADVICE = {
  0: ["The server cannot be reached", "Check your connection. Nothing was lost; try again when it is back."],
  403: ["You may not see this", "Ask an owner or admin of this tenant for the permission."],
  404: ["This does not exist", "It may have been removed, or belong to another entity scope."],
  429: ["Too many requests", "Wait a minute, then try again."],
  503: ["The server is not ready", "It usually is within a few seconds; try again."],
};
const OTHERWISE = ["That did not work", "Try again. If it stays, send the request id to support."];

/** A failed load: what happened, what to do next, the request id to copy. Says «retry». */
class ProblemBox extends LitElement {
  static properties = { problem: { attribute: false }, small: { type: Boolean } };
  static styles = [base, buttons, css`
    :host { display: block; }
    .box { display: flex; gap: var(--space-3); margin: var(--space-4); padding: var(--space-3) var(--space-4); border: 1px solid var(--line);
      border-inline-start: 3px solid var(--bad); border-radius: var(--radius); background: var(--surface); }
    :host([small]) .box { margin: 0; }
    .box > svg.icon { margin-top: 2px; color: var(--bad); }
    h2 { font-size: var(--text-m); font-weight: 600; }
    p { color: var(--ink-2); overflow-wrap: anywhere; }
    .after { margin-top: var(--space-2); }
  `];

  render() {
    const { status, message, requestId } = this.problem;
    const [heading, advice] = ADVICE[status] || OTHERWISE;
    return html`<div class="box" role="alert">${icon("alert")}
      <div class="grow"><h2>${heading}</h2>
        ${status ? html`<p>${message}</p>` : nothing}<p>${advice}</p>
        <div class="row wrap after">
          <button class="button" @click=${() => this.dispatchEvent(new Event("retry"))}>${icon("refresh")}Try again</button>
          ${requestId ? html`<span class="quiet">Request</span><fh-copy label="request id" .value=${requestId}></fh-copy>` : nothing}
        </div></div></div>`;
  }
}

customElements.define("fh-problem", ProblemBox);
