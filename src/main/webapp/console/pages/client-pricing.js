import { LitElement, html } from "lit";
import { api } from "../api.js";
import { products } from "../choices.js";
import { exactly, money, words } from "../format.js";
import { Loaded } from "../loaded.js";
import { base } from "../styles.js";
import { drawer } from "./page.css.js";
import { priceFields, sentPrice } from "./price-fields.js";
import "../elements/fh-empty.js";
import "../elements/fh-form.js";
import "../elements/fh-problem.js";
import "../elements/fh-skeleton.js";

/** What each product costs a client: its own price of the list, or the default. */
class ClientPricing extends LitElement {
  static properties = { client: { attribute: false }, round: { state: true } };
  static styles = [base, drawer];

  #prices = new Loaded(this, () => api.get(`/api/clients/${encodeURIComponent(this.client.id)}/pricing`));
  #products = products(this);

  constructor() {
    super();
    this.round = 0;
  }

  willUpdate(changed) {
    if (changed.has("client") && changed.get("client")?.id !== this.client.id) this.#prices.load();
  }

  #saved = () => {
    this.round++;
    this.#prices.load();
  };

  #price(one) {
    return html`<div class="card row wrap"><b class="grow">${words(one.product)}</b><span class="quiet" title="Since ${exactly(one.from)}, set by ${one.setBy}">${one.client ? "Its own price" : "The default"}</span>
      <b class="number">${money(one.price, one.currency)}</b></div>`;
  }

  render() {
    const { value, problem } = this.#prices;
    if (!value) return problem ? html`<fh-problem .problem=${problem} @retry=${() => this.#prices.load()}></fh-problem>` : html`<fh-skeleton lines="5"></fh-skeleton>`;
    const act = (body) => api.put("/api/billing/pricing", { clientId: this.client.id, ...sentPrice(body) });
    return html`<section>${value.prices.length ? value.prices.map((one) => this.#price(one)) : html`<fh-empty icon="euro" heading="No prices in the list">Its commandes have prices of their own.</fh-empty>`}
        <p class="quiet actions">A commande with a price of its own costs that.</p></section>
      <section><h3>Set a price</h3><fh-form whole label="Set it" permission="billing.manage" entity=${this.client.entity} thanks="Set, for leads that are routed from then on." .fields=${priceFields(this.#products.options)}
        .value=${{ id: this.round }} .act=${act} @saved=${this.#saved}></fh-form></section>`;
  }
}

customElements.define("fh-client-pricing", ClientPricing);
