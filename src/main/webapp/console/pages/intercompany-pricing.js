import { html } from "lit";
import { api } from "../api.js";
import { entities, products } from "../choices.js";
import { money, words } from "../format.js";
import { router } from "../router.js";
import { INTERCOMPANY_TABS, pairWords } from "./intercompany-tabs.js";
import { ListPage } from "./list-page.js";
import "../elements/fh-drawer.js";
import "../elements/fh-form.js";
import "../elements/fh-new.js";
import "../elements/fh-time.js";
import "./transfer-price-drawer.js";

/** What a lead costs from one company to another. */
class IntercompanyPricing extends ListPage {
  heading = "Intercompany";
  tabs = INTERCOMPANY_TABS;
  follows = ["transfer_price."];
  #products = products(this);

  filters = [
    { id: "from", label: "From", options: entities },
    { id: "to", label: "To", options: entities },
    { id: "product", label: "Product", typed: true, options: () => this.#products.options },
  ];

  columns = [
    { label: "Pair", cell: (one) => html`${pairWords(one)}<span class="sub">${words(one.product)}</span>` },
    { label: "Product", wide: true, cell: (one) => words(one.product) },
    { label: "Set by", wide: true, cell: (one) => html`<span class="dim">${one.by}</span>` },
    { label: "Since", wide: true, cell: (one) => html`<fh-time class="dim" .at=${one.since}></fh-time>` },
    { label: "Price", end: true, cell: (one) => money(one.price, one.currency) },
  ];

  constructor() {
    super("intercompany-pricing", "/api/intercompany/pricing", "pricing");
  }

  actions() {
    return html`<fh-new permission="intercompany.manage" label="New price" page="intercompany-pricing"></fh-new>`;
  }

  empty() {
    return html`<fh-empty icon="sliders" heading="No transfer prices yet">Without one, what a company sells in another’s place stays in error.</fh-empty>`;
  }

  #fresh() {
    const act = async (body) => {
      await api.put("/api/intercompany/pricing", body, '"v0"');
      await this.list.load();
      router.go("intercompany-pricing");
    };
    const fields = [
      { name: "from", label: "Leads of", options: entities() },
      { name: "to", label: "Sold by", options: entities().reverse(), hint: "It owes the price." },
      { name: "product", label: "Product", options: this.#products.options },
      { name: "price", label: "Price of a lead", required: true, hint: "Without VAT, such as 12.50." },
      { name: "currency", label: "Currency", required: true },
    ];
    const said = { STALE_VERSION: "There is a price of this pair and product already: change that one." };
    return html`<fh-drawer heading="New transfer price" @close=${this.close}><fh-form label="Set the price" permission="intercompany.manage" whole thanks="Price set." .fields=${fields} .said=${said}
      .value=${{ from: entities()[0]?.value, to: entities().at(-1)?.value, currency: "EUR" }} .act=${act}></fh-form></fh-drawer>`;
  }

  drawer(id) {
    if (id === "new") return this.#fresh();
    const price = this.list.rows?.find((row) => row.id === id);
    return html`<fh-drawer heading=${price ? "Price " + pairWords(price) : "Price"} @close=${this.close}>${price
      ? html`<fh-transfer-price .price=${price} @saved=${() => this.list.load()}></fh-transfer-price>`
      : html`<fh-empty icon="sliders" heading="Not among the prices loaded">Close this and load more.</fh-empty>`}</fh-drawer>`;
  }
}

customElements.define("fh-intercompany-pricing", IntercompanyPricing);
