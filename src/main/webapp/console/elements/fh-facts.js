import { LitElement, css, html } from "lit";
import { base } from "../styles.js";

/** Names and values of one thing. facts: [name, value][]; empty values are left out. */
class Facts extends LitElement {
  static properties = { facts: { attribute: false } };
  static styles = [base, css`
    :host { display: block; }
    dl { display: grid; grid-template-columns: minmax(96px, 28%) 1fr; gap: var(--space-2) var(--space-3); }
    dt { color: var(--ink-3); }
    dd { min-width: 0; overflow-wrap: anywhere; }
  `];

  render() {
    const set = this.facts.filter(([, value]) => value !== null && value !== undefined && value !== "");
    return html`<dl>${set.map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`)}</dl>`;
  }
}

customElements.define("fh-facts", Facts);
