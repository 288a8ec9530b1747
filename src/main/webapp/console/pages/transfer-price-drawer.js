import { LitElement, css, html } from "lit";
import { api } from "../api.js";
import { exactly, money, words } from "../format.js";
import { Loaded } from "../loaded.js";
import { base } from "../styles.js";
import { drawer } from "./page.css.js";
import "../elements/fh-facts.js";
import "../elements/fh-form.js";
import "../elements/fh-problem.js";
import "../elements/fh-skeleton.js";

const FIELDS = [
  { name: "price", label: "Price of a lead", required: true, hint: "Without VAT. Leads sent before keep theirs." },
  { name: "currency", label: "Currency", required: true },
];

/** A price between two companies: changed, and its course. Says «saved». */
class TransferPrice extends LitElement {
  static properties = { price: { attribute: false } };
  static styles = [base, drawer, css`p { margin-bottom: var(--space-3); }`];

  #history = new Loaded(this, (id) => api.get(`/api/intercompany/pricing/${encodeURIComponent(id)}/history`));

  willUpdate(changed) {
    if (!changed.has("price")) return;
    if (changed.get("price")?.id !== this.price.id) this.#history.forget();
    this.#history.load(this.price.id);
  }

  #act = ({ price, currency }, etag) => {
    const { from, to, product } = this.price;
    return api.put("/api/intercompany/pricing", { from, to, product, price, currency }, etag);
  };

  #course() {
    const { value, problem } = this.#history;
    if (value) return html`<fh-facts .facts=${value.history.map((one) => [money(one.price, one.currency), `since ${exactly(one.since)}, by ${one.by}`])}></fh-facts>`;
    return problem ? html`<fh-problem .problem=${problem} @retry=${() => this.#history.load(this.price.id)}></fh-problem>` : html`<fh-skeleton lines="2"></fh-skeleton>`;
  }

  render() {
    const { price } = this;
    return html`<section><p class="quiet">${words(price.product)}: a lead of ${price.from} that ${price.to} sells.</p>
        <fh-form permission="intercompany.manage" entity=${price.from} whole thanks="Price set." .fields=${FIELDS} .value=${price} .etag=${`"v${price.version}"`} .act=${this.#act}></fh-form></section>
      <section><h3>Course</h3>${this.#course()}</section>`;
  }
}

customElements.define("fh-transfer-price", TransferPrice);
