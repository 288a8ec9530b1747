import { LitElement, html } from "lit";
import { icon } from "../icons.js";
import { base, buttons } from "../styles.js";
import { isMonth, monthAfter, monthWords, thisMonth } from "../weeks.js";
import { steps } from "./fh-week.css.js";

/** From month to month. Says «pick» with the month. */
class Month extends LitElement {
  static properties = { month: {} };
  static styles = [base, buttons, steps];

  #pick(month) {
    this.dispatchEvent(new CustomEvent("pick", { detail: month }));
  }

  render() {
    const month = isMonth(this.month || "") ? this.month : thisMonth();
    return html`<button class="back" aria-label="Month before" title="Month before" @click=${() => this.#pick(monthAfter(month, -1))}>${icon("arrow")}</button>
      <button class="now number" title="To the running month" @click=${() => this.#pick(thisMonth())}>${monthWords(month)}</button>
      <button aria-label="Month after" title="Month after" @click=${() => this.#pick(monthAfter(month, 1))}>${icon("arrow")}</button>`;
  }
}

customElements.define("fh-month", Month);
