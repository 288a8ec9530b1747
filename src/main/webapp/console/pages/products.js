import { html } from "lit";
import { api } from "../api.js";
import { router } from "../router.js";
import { ListPage } from "./list-page.js";
import { SETTINGS_TABS } from "./settings-tabs.js";
import "../elements/fh-badge.js";
import "../elements/fh-drawer.js";
import "../elements/fh-form.js";
import "../elements/fh-new.js";
import "./product-drawer.js";

const FIELDS = [
  { name: "code", label: "Code", required: true, hint: "What leads name, such as solar. It never changes." },
  { name: "name", label: "Name", required: true, hint: "As people read it, such as Solar panels." },
];
const SAID = { PRODUCT_CODE_TAKEN: "There is a product of this code already." };

/** What leads may be about; the tenant's, of no entity. */
class Products extends ListPage {
  heading = "Products";
  tabs = SETTINGS_TABS;

  columns = [
    { label: "Name", cell: (product) => html`${product.name}<span class="sub mono">${product.code}</span>` },
    { label: "Code", wide: true, cell: (product) => html`<span class="mono dim">${product.code}</span>` },
    { label: "Status", end: true, cell: (product) => html`<fh-badge kind="OPEN" .status=${product.active}></fh-badge>` },
  ];

  constructor() {
    super("products", "/api/products", "products");
  }

  actions() {
    return html`<fh-new any-entity permission="settings.access" label="New product" page="products"></fh-new>`;
  }

  empty() {
    return html`<fh-empty icon="layers" heading="No products yet">Leads that name no product of yours wait as pending config.</fh-empty>`;
  }

  #fresh() {
    const act = async (body) => {
      const { product } = await api.post("/api/products", body, api.anyEntity);
      this.list.load();
      router.go("products/" + product.id);
    };
    return html`<fh-drawer heading="New product" @close=${this.close}><fh-form any-entity whole label="Set the product up" permission="settings.access" .fields=${FIELDS} .said=${SAID}
      .act=${act}></fh-form></fh-drawer>`;
  }

  drawer(id) {
    if (id === "new") return this.#fresh();
    return html`<fh-product-drawer .thingId=${id} @saved=${() => this.list.load()} @close=${this.close}></fh-product-drawer>`;
  }
}

customElements.define("fh-products", Products);
