import { LitElement, css, html, nothing } from "lit";
import { DEPARTEMENTS } from "../departements.js";
import { base } from "../styles.js";

/** All departements as tiles. tiles: Map of code → {tone: full or part, text, href?}; the others are empty. */
class Grid extends LitElement {
  static properties = { tiles: { attribute: false }, label: {} };
  static styles = [base, css`
    :host { display: block; }
    ul { display: grid; grid-template-columns: repeat(auto-fill, minmax(44px, 1fr)); gap: var(--space-1); }
    .tile { display: grid; place-items: center; min-height: 40px; border: 1px dashed var(--line-strong); border-radius: var(--radius); color: var(--ink-3); font-variant-numeric: tabular-nums; }
    .full { border-style: solid; background: var(--good-soft); color: var(--good); font-weight: 600; }
    .part { border-style: solid; background: var(--calm-soft); color: var(--calm); text-decoration: line-through; }
    a.tile:hover { text-decoration: none; border-color: var(--accent); }
  `];

  #tile(code, name) {
    const tile = this.tiles.get(code);
    const title = `${code} ${name}: ${tile?.text || "nothing"}`;
    const face = html`${code}<span class="unseen"> ${name}: ${tile?.text || "nothing"}</span>`;
    return tile?.href ? html`<li><a class="tile ${tile.tone}" href=${tile.href} title=${title}>${face}</a></li>` : html`<li><span class="tile ${tile?.tone || ""}" title=${title}>${face}</span></li>`;
  }

  render() {
    return this.tiles ? html`<ul aria-label=${this.label}>${[...DEPARTEMENTS].map(([code, name]) => this.#tile(code, name))}</ul>` : nothing;
  }
}

customElements.define("fh-grid", Grid);
