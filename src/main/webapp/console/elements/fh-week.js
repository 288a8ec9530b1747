import { LitElement, html, nothing } from "lit";
import { icon } from "../icons.js";
import { base, buttons } from "../styles.js";
import { steps } from "./fh-week.css.js";
import { monday, thisWeek, weekAfter, weekWords } from "../weeks.js";

/** From week to week. Unset it is a dashed chip, unless `always`. Says «pick» with the week, or with "". */
class Week extends LitElement {
  static properties = { week: {}, always: { type: Boolean } };
  static styles = [base, buttons, steps];

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
