import { LitElement, css, html } from "lit";
import { icon } from "../icons.js";
import { statusOf } from "../statuses.js";
import { base } from "../styles.js";
import { badge } from "./fh-badge.css.js";

/** A status as word and icon; the tone only repeats what they say. kind: a table of statuses.js. */
class Badge extends LitElement {
  static properties = { kind: {}, status: {} };
  static styles = [base, badge, css`:host { display: inline-block; vertical-align: middle; }`];

  render() {
    const status = statusOf(this.kind, this.status);
    return html`<span class="badge ${status.tone}" title=${status.meaning}>${icon(status.icon)}${status.word}</span>`;
  }
}

customElements.define("fh-badge", Badge);
