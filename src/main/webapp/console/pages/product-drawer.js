import { html } from "lit";
import { api } from "../api.js";
import { ThingDrawer } from "./thing-drawer.js";
import "../elements/fh-form.js";

const FIELDS = [{ name: "name", label: "Name", required: true }];

/** One product: its name, whether its leads are routed, and letting it go. */
class ProductDrawer extends ThingDrawer {
  page = "products";
  path = "/api/products";
  name = "product";
  kind = "Product";

  under(product) {
    return html`<fh-badge kind="OPEN" .status=${product.active}></fh-badge><fh-copy label="code" .value=${product.code}></fh-copy>`;
  }

  body(product) {
    const turn = () => api.patch(this.at(), { active: !product.active }, this.etag, api.anyEntity);
    const question = { heading: `Pause ${product.name}?`, act: "Pause", text: "Its leads are kept as pending config until it is resumed." };
    return html`<fh-form any-entity permission="settings.access" thanks="Saved." .fields=${FIELDS} .value=${product} .etag=${this.etag}
        .act=${(body, etag) => api.patch(this.at(), body, etag, api.anyEntity)} @saved=${this.saved}></fh-form>
      <div class="actions"><fh-act any-entity permission="settings.access" label=${product.active ? "Pause…" : "Resume"} thanks="Saved." .question=${product.active ? question : undefined}
          .run=${turn} @done=${this.saved}></fh-act>
        <fh-act any-entity permission="settings.access" label="Delete…" icon="cross" danger thanks="Deleted." .run=${() => api.remove(this.at(), { etag: this.etag, ...api.anyEntity })} @done=${this.gone}
          .question=${{ heading: `Delete ${product.name}?`, text: "Only a product that no lead and no form names can go.", act: "Delete", danger: true, type: product.name }}></fh-act></div>`;
  }
}

customElements.define("fh-product-drawer", ProductDrawer);
