import { LitElement, css, html, nothing } from "lit";
import { icon } from "../icons.js";
import { base, buttons } from "../styles.js";
import { monday, thisWeek, weekAfter, weekWords } from "../weeks.js";

/** From week to week. Unset it is a dashed chip, unless `always`. Says «pick» with the week, or with "". */
class Week extends LitElement {
  static properties = { week: {}, always: { type: Boolean } };
  static styles = [base, buttons, css`
    :host { display: inline-flex; }
    button { display: inline-flex; align-items: center; gap: 5px; height: 28px; padding: 0 7px; border: 1px solid var(--line-strong); border-inline-start: 0;
      background: none; color: var(--ink-2); font-weight: 500; white-space: nowrap; cursor: pointer; }
    button:hover { background: var(--sunken); }
    button:first-child { border-inline-start: 1px solid var(--line-strong); border-radius: 14px 0 0 14px; }
    button:last-child { border-radius: 0 14px 14px 0; }
    button:only-child { padding-inline: 8px 10px; border-style: dashed; border-radius: 14px; }
    svg.icon { width: 13px; height: 13px; }
    .back svg.icon { transform: rotate(180deg); }
    .now { color: var(--accent-ink); }
  `];

  #pick(week) {
    this.dispatchEvent(new CustomEvent("pick", { detail: week }));
  }

  render() {
    const week = monday(this.week || "") ? this.week : this.always ? thisWeek() : "";
    if (!week) return html`<button @click=${() => this.#pick(thisWeek())}>${icon("plus")}Week</button>`;
    return html`<button class="back" aria-label="Week before" title="Week before" @click=${() => this.#pick(weekAfter(week, -1))}>${icon("arrow")}</button>
      <button class="now number" title="To the running week" @click=${() => this.#pick(thisWeek())}>${weekWords(week)}</button>
      <button aria-label="Week after" title="Week after" @click=${() => this.#pick(weekAfter(week, 1))}>${icon("arrow")}</button>
      ${this.always ? nothing : html`<button aria-label="Clear week" @click=${() => this.#pick("")}>${icon("cross")}</button>`}`;
  }
}

customElements.define("fh-week", Week);
