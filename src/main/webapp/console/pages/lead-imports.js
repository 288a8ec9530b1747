import { html } from "lit";
import { providers } from "../choices.js";
import { count, many } from "../format.js";
import { goesOn } from "../statuses.js";
import { LEAD_TABS } from "./lead-tabs.js";
import { ListPage } from "./list-page.js";
import "../elements/fh-badge.js";
import "../elements/fh-drawer.js";
import "../elements/fh-new.js";
import "../elements/fh-time.js";
import "./lead-import-drawer.js";
import "./new-lead-import.js";

/** Files of leads: what became of their rows. */
class LeadImports extends ListPage {
  heading = "Imports";
  tabs = LEAD_TABS;
  follows = ["lead.imported"];
  goesOn = goesOn;
  #providers = providers(this);

  columns = [
    { label: "Provider", cell: (one) => html`${this.#name(one)}<span class="sub">${many(one.rows, "row")}${one.dryRun ? ", trial" : ""}</span>` },
    { label: "Status", cell: (one) => html`<fh-badge kind="IMPORT" .status=${one.status}></fh-badge>` },
    { label: "Trial", wide: true, cell: (one) => (one.dryRun ? "Yes" : html`<span class="dim">No</span>`) },
    { label: "Rows", wide: true, end: true, cell: (one) => count(one.rows) },
    { label: "Accepted", wide: true, end: true, cell: (one) => count(one.accepted) },
    { label: "Refused", wide: true, end: true, cell: (one) => count(one.refused) },
    { label: "Begun", end: true, cell: (one) => html`<fh-time class="dim" .at=${one.createdAt}></fh-time>` },
  ];

  constructor() {
    super("lead-imports", "/api/leads/imports", "imports");
  }

  #name({ provider }) {
    return this.#providers.options.find(({ value }) => value === provider)?.label || "Provider " + String(provider).slice(-8);
  }

  actions() {
    return html`<fh-new permission="leads.edit" label="Import" page="lead-imports"></fh-new>`;
  }

  empty() {
    return html`<fh-empty icon="upload" heading="No imports yet">A CSV file with a header; the provider’s mapping names its columns.</fh-empty>`;
  }

  drawer(id) {
    const reload = () => this.list.load();
    if (id === "new") return html`<fh-new-lead-import .providers=${this.#providers.options} @saved=${reload} @close=${this.close}></fh-new-lead-import>`;
    return html`<fh-lead-import-drawer .thingId=${id} @saved=${reload} @close=${this.close}></fh-lead-import-drawer>`;
  }
}

customElements.define("fh-lead-imports", LeadImports);
