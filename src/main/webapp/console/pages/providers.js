import { html } from "lit";
import { entities, yesNo } from "../choices.js";
import { count } from "../format.js";
import { ListPage } from "./list-page.js";
import "../elements/fh-badge.js";
import "../elements/fh-new.js";
import "../elements/fh-time.js";
import "./new-provider.js";
import "./provider-drawer.js";

/** quarantined, inactive or active. */
export const standingOf = (provider) => (provider.quarantined ? "quarantined" : provider.active ? "active" : "inactive");

/** Where leads come from. */
class Providers extends ListPage {
  heading = "Providers";
  searches = "Name";
  follows = ["provider."];

  filters = [
    { id: "entity", label: "Entity", options: entities },
    { id: "active", label: "Active", options: () => yesNo("Active", "Inactive") },
  ];

  columns = [
    { label: "Name", cell: (one) => html`${one.name}<span class="sub">${one.entity}${one.lb ? " · LB" : ""}</span>` },
    { label: "Status", cell: (one) => html`<fh-badge kind="SOURCE" .status=${standingOf(one)}></fh-badge>` },
    { label: "Entity", wide: true, cell: (one) => html`<span class="dim">${one.entity}${one.entityLocked ? ", only" : ""}</span>` },
    { label: "LB", wide: true, cell: (one) => (one.lb ? "Yes" : html`<span class="dim">No</span>`) },
    { label: "A day", wide: true, end: true, cell: (one) => (one.dailyCap ? count(one.dailyCap) : html`<span class="dim">No cap</span>`) },
    { label: "Mapping", wide: true, end: true, cell: (one) => Object.keys(one.mapping || {}).length || html`<span class="dim">None</span>` },
    { label: "Since", end: true, cell: (one) => html`<fh-time class="dim" .at=${one.createdAt}></fh-time>` },
  ];

  constructor() {
    super("providers", "/api/providers", "providers");
  }

  actions() {
    return html`<fh-new permission="providers.access" label="New provider" page="providers"></fh-new>`;
  }

  empty() {
    return html`<fh-empty icon="plug" heading="No providers yet">A provider sends leads with a key of its own.</fh-empty>`;
  }

  drawer(id) {
    const reload = () => this.list.load();
    if (id === "new") return html`<fh-new-provider @saved=${reload} @close=${this.close}></fh-new-provider>`;
    return html`<fh-provider-drawer .thingId=${id} @saved=${reload} @close=${this.close}></fh-provider-drawer>`;
  }
}

customElements.define("fh-providers", Providers);
