import { LitElement, html } from "lit";
import { base } from "../styles.js";
import { drawer } from "./page.css.js";
import "../elements/fh-empty.js";
import "../elements/fh-problem.js";
import "../elements/fh-skeleton.js";
import "./delivery-card.js";

/** The deliveries of one lead; more than one when a buyer gave it back. */
class LeadDelivery extends LitElement {
  static properties = { value: { attribute: false }, problem: { attribute: false } };
  static styles = [base, drawer];

  render() {
    const { value, problem } = this;
    const reload = () => this.dispatchEvent(new Event("reload"));
    if (problem && !value) return html`<fh-problem .problem=${problem} @retry=${reload}></fh-problem>`;
    if (!value) return html`<fh-skeleton lines="5"></fh-skeleton>`;
    if (!value.deliveries.length) {
      return html`<fh-empty icon="send" heading="No delivery">No buyer has this lead. The trace tells why.</fh-empty>`;
    }
    return value.deliveries.map((delivery) => html`<fh-delivery-card class="card" .delivery=${delivery} @reload=${reload}></fh-delivery-card>`);
  }
}

customElements.define("fh-lead-delivery", LeadDelivery);
