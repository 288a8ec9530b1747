import { html } from "lit";
import { api } from "../api.js";
import { products, providers } from "../choices.js";
import { words } from "../format.js";
import { router } from "../router.js";
import { formFields } from "./form-fields.js";
import { ListPage } from "./list-page.js";
import { SETTINGS_TABS } from "./settings-tabs.js";
import "../elements/fh-badge.js";
import "../elements/fh-copy.js";
import "../elements/fh-drawer.js";
import "../elements/fh-form.js";
import "../elements/fh-new.js";
import "./form-drawer.js";

/** Forms of websites that send leads with a public key. */
class Forms extends ListPage {
  heading = "Forms";
  tabs = SETTINGS_TABS;
  #products = products(this);
  #providers = providers(this);

  columns = [
    { label: "Name", cell: (one) => html`${one.name}<span class="sub">${words(one.product)} · ${one.entity}</span>` },
    { label: "Status", cell: (one) => html`<fh-badge kind="OPEN" .status=${one.active}></fh-badge>` },
    { label: "Key", wide: true, cell: (one) => html`<fh-copy label="form key" .value=${one.key}></fh-copy>` },
    { label: "Product", wide: true, cell: (one) => words(one.product) },
    { label: "Websites", wide: true, end: true, cell: (one) => one.origins.length },
    { label: "Consent", end: true, cell: (one) => html`<span class="dim">${one.consentVersion}</span>` },
  ];

  constructor() {
    super("forms", "/api/settings/forms", "forms");
  }

  actions() {
    return html`<fh-new permission="settings.access" label="New form" page="forms"></fh-new>`;
  }

  empty() {
    return html`<fh-empty icon="globe" heading="No forms yet">A form’s key is public and works from its websites only.</fh-empty>`;
  }

  get #fields() {
    return formFields(this.#providers.options, this.#products.options);
  }

  #fresh() {
    const act = async (body) => {
      const { form } = await api.post("/api/settings/forms", body);
      this.list.load();
      router.go("forms/" + form.id);
    };
    return html`<fh-drawer heading="New form" @close=${this.close}><fh-form whole label="Keep the form" permission="settings.access" .fields=${this.#fields} .act=${act}></fh-form></fh-drawer>`;
  }

  drawer(id) {
    if (id === "new") return this.#fresh();
    return html`<fh-form-drawer .thingId=${id} .fields=${this.#fields} @saved=${() => this.list.load()} @close=${this.close}></fh-form-drawer>`;
  }
}

customElements.define("fh-forms", Forms);
