import { html } from "lit";
import { api } from "../api.js";
import { clients, products } from "../choices.js";
import { exactly, money, words } from "../format.js";
import { router } from "../router.js";
import { FACTURATION_TABS } from "./facturation-tabs.js";
import { ListPage } from "./list-page.js";
import { priceFields, sentPrice } from "./price-fields.js";
import "../elements/fh-drawer.js";
import "../elements/fh-facts.js";
import "../elements/fh-form.js";
import "../elements/fh-new.js";
import "../elements/fh-time.js";

/** The price list: defaults of products, and what was agreed with clients. */
class Prices extends ListPage {
  heading = "Facturation";
  tabs = FACTURATION_TABS;
  #clients = clients(this);
  #products = products(this);

  filters = [
    { id: "client", label: "Client", options: () => this.#clients.options },
    { id: "product", label: "Product", typed: true, options: () => this.#products.options },
  ];

  columns = [
    { label: "Product", cell: (one) => html`${words(one.product)}<span class="sub">${one.client?.name || "Default of all clients"}</span>` },
    { label: "Client", wide: true, cell: (one) => one.client?.name || html`<span class="dim">Default of all clients</span>` },
    { label: "Set by", wide: true, cell: (one) => html`<span class="dim">${one.setBy}</span>` },
    { label: "Since", wide: true, end: true, cell: (one) => html`<fh-time class="dim" .at=${one.from}></fh-time>` },
    { label: "Price", end: true, cell: (one) => money(one.price, one.currency) },
  ];

  constructor() {
    super("prices", "/api/billing/pricing", "prices", (one) => ({ createdAt: one.from, ...one }));
  }

  actions() {
    return html`<fh-new permission="billing.manage" label="Set a price" page="prices"></fh-new>`;
  }

  empty() {
    return html`<fh-empty icon="euro" heading="The list is empty">A commande without a price of its own follows its client’s price of the list, then the product’s default.</fh-empty>`;
  }

  #fresh() {
    const act = async (body) => {
      await api.put("/api/billing/pricing", sentPrice(body));
      await this.list.load();
      router.go("prices");
    };
    return html`<fh-drawer heading="Set a price" @close=${this.close}><fh-form whole label="Set it" thanks="Set, for leads that are routed from then on." permission="billing.manage"
      .fields=${priceFields(this.#products.options, this.#clients.options)} .act=${act}></fh-form></fh-drawer>`;
  }

  drawer(id) {
    if (id === "new") return this.#fresh();
    const one = this.list.rows?.find((row) => row.id === id);
    return html`<fh-drawer heading=${one ? words(one.product) : "Price"} @close=${this.close}>${one ? html`<fh-facts .facts=${[["For", one.client ? html`<a href="#/clients/${one.client.id}/pricing">${one.client.name}</a>` : "All clients, by default"],
        ["Price", money(one.price, one.currency)], ["From", exactly(one.from)], ["Set", `${exactly(one.setAt)} by ${one.setBy}`]]}></fh-facts>`
      : html`<fh-empty icon="euro" heading="Not among the prices loaded">Close this and load more.</fh-empty>`}</fh-drawer>`;
  }
}

customElements.define("fh-prices", Prices);
