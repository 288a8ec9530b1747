import { LitElement, css, html, nothing } from "lit";
import { icon } from "../icons.js";
import { base } from "../styles.js";
import { badge } from "./fh-badge.css.js";

/** A badge of free words; fh-badge is for statuses that have a table. tone: calm, good, warn, bad, info. */
class Mark extends LitElement {
  static properties = { tone: {}, icon: {}, meaning: {} };
  static styles = [base, badge, css`:host { display: inline-block; vertical-align: middle; }`];

  render() {
    return html`<span class="badge ${this.tone || "calm"}" title=${this.meaning || nothing}>${this.icon ? icon(this.icon) : nothing}<slot></slot></span>`;
  }
}

customElements.define("fh-mark", Mark);
