import { LitElement, css, html, nothing } from "lit";
import { List } from "../list.js";
import { base, buttons } from "../styles.js";
import "./fh-empty.js";
import "./fh-problem.js";
import "./fh-skeleton.js";

/** A list inside a drawer: loading, empty and failed are said here, `draw(rows)` shows the rest. Reload with `renew()`. */
class Listing extends LitElement {
  static properties = { path: {}, name: {}, draw: { attribute: false }, empty: {}, icon: {} };
  static styles = [base, buttons, css`:host { display: block; } .more { margin-top: var(--space-3); }`];

  #list = null;

  willUpdate(changed) {
    if (!changed.has("path")) return;
    this.#list = new List(this, this.path, this.name);
    this.#list.load();
  }

  renew() {
    return this.#list.load();
  }

  render() {
    const { rows, problem, next, busy } = this.#list;
    if (!rows) return problem ? html`<fh-problem .problem=${problem} @retry=${() => this.#list.load()}></fh-problem>` : html`<fh-skeleton lines="4"></fh-skeleton>`;
    if (!rows.length) return html`<fh-empty icon=${this.icon || "inbox"} heading=${this.empty || "Nothing here yet"}></fh-empty>`;
    return html`${this.draw(rows)}${next === null ? nothing
      : html`<div class="more"><button class="button" aria-disabled=${String(busy)} @click=${() => this.#list.more()}>Load more</button></div>`}`;
  }
}

customElements.define("fh-listing", Listing);
