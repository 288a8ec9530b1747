import { LitElement, css, html, nothing } from "lit";
import { desks } from "../desk.js";
import { MARK, icon } from "../icons.js";
import { groups, isAt } from "../navigation.js";
import { router } from "../router.js";
import { base } from "../styles.js";
import { Watch } from "../watch.js";

/** The pages this caller may see, in their groups. */
class Nav extends LitElement {
  static styles = [base, css`
    :host { display: block; }
    .brand { display: flex; align-items: center; gap: 10px; height: 48px; padding: 0 var(--space-4); font-weight: 600; font-size: 15px; letter-spacing: -0.01em; }
    .brand img { width: 22px; height: 22px; }
    .place { padding: 0 7px; border: 1px solid var(--line-strong); border-radius: 10px; color: var(--ink-2); font-size: var(--text-s); font-weight: 500; letter-spacing: 0; }
    nav { padding: var(--space-2); }
    h2 { padding: var(--space-3) var(--space-2) var(--space-1); color: var(--ink-3); font-size: var(--text-s); font-weight: 500; }
    a { display: flex; align-items: center; gap: 10px; min-height: 32px; padding: 0 var(--space-2); border-radius: var(--radius); color: var(--ink-2); font-weight: 500; }
    a:hover { background: var(--sunken); color: var(--ink); text-decoration: none; }
    a[aria-current] { background: var(--accent-soft); color: var(--accent-ink); }
  `];

  constructor() {
    super();
    new Watch(this, router, ["change"]);
    for (const one of desks) new Watch(this, one, ["changed", "pages"]);
  }

  render() {
    return html`<div class="brand"><img src=${MARK} alt="">Freehold${router.isOperators ? html`<span class="place">Platform</span>` : nothing}</div>
      <nav aria-label="Main">${groups().map((group) => html`<h2>${group.label}</h2><ul>${group.pages.map((page) => html`
        <li><a href=${router.address(page.id, {})} aria-current=${isAt(page) ? "page" : nothing}>${icon(page.icon)}${page.label}</a></li>`)}</ul>`)}</nav>`;
  }
}

customElements.define("fh-nav", Nav);
