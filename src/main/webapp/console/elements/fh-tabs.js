import { LitElement, css, html, nothing } from "lit";
import { base } from "../styles.js";

/** Tabs that are addresses: each is a link. tabs: {id, label, href, count?} */
class Tabs extends LitElement {
  static properties = { label: {}, tabs: { attribute: false }, current: {} };
  static styles = [base, css`
    :host { display: block; position: sticky; top: 0; z-index: 2; margin-bottom: var(--space-4); background: var(--surface); }
    nav { display: flex; flex-wrap: wrap; gap: 0 var(--space-4); border-bottom: 1px solid var(--tabs-line, var(--line)); }
    a { padding: var(--space-2) 2px; margin-bottom: -1px; border-bottom: 2px solid transparent; color: var(--ink-2); font-weight: 500; }
    a:hover { color: var(--ink); text-decoration: none; }
    a[aria-current] { color: var(--ink); border-color: var(--accent); }
    .count { margin-inline-start: 4px; color: var(--ink-3); font-weight: 400; }
  `];

  render() {
    return html`<nav aria-label=${this.label}>${this.tabs.map((tab) => html`
      <a href=${tab.href} aria-current=${tab.id === this.current ? "page" : nothing}>${tab.label}${
        tab.count === undefined ? nothing : html`<span class="count number">${tab.count}</span>`}</a>`)}</nav>`;
  }
}

customElements.define("fh-tabs", Tabs);
