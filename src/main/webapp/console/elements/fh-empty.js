import { LitElement, css, html } from "lit";
import { icon } from "../icons.js";
import { base } from "../styles.js";

/** Nothing to show: says why, and the slot holds what to do next. */
class Empty extends LitElement {
  static properties = { icon: {}, heading: {} };
  static styles = [base, css`
    :host { display: block; padding: var(--space-6) var(--space-4); text-align: center; color: var(--ink-2); }
    .mark { display: inline-flex; padding: 12px; border-radius: 50%; background: var(--sunken); color: var(--ink-3); }
    .mark svg.icon { width: 20px; height: 20px; }
    h2 { margin: var(--space-3) 0 var(--space-1); font-size: var(--text-m); font-weight: 600; color: var(--ink); }
    .body { max-width: 44ch; margin: 0 auto; }
  `];

  constructor() {
    super();
    this.icon = "inbox";
  }

  render() {
    return html`<span class="mark">${icon(this.icon)}</span><h2>${this.heading}</h2><div class="body"><slot></slot></div>`;
  }
}

customElements.define("fh-empty", Empty);
