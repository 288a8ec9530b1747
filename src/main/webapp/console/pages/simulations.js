import { html } from "lit";
import { count } from "../format.js";
import { goesOn } from "../statuses.js";
import { COMMANDE_TABS } from "./commande-tabs.js";
import { ListPage } from "./list-page.js";
import "../elements/fh-badge.js";
import "../elements/fh-new.js";
import "../elements/fh-time.js";
import "./new-simulation.js";
import "./simulation-drawer.js";

/** What other terms would have brought; nothing is changed by it. */
class Simulations extends ListPage {
  heading = "Simulations";
  tabs = COMMANDE_TABS;
  goesOn = goesOn;

  columns = [
    { label: "Simulation", cell: (one) => html`${one.name || "Without a name"}<span class="sub">${one.days} days · ${one.author}</span>` },
    { label: "Status", cell: (one) => html`<fh-badge kind="SIMULATION" .status=${one.status}></fh-badge>` },
    { label: "By", wide: true, cell: (one) => html`<span class="dim">${one.author}</span>` },
    { label: "Entities", wide: true, cell: (one) => html`<span class="dim">${one.entities.join(", ")}</span>` },
    { label: "Days", wide: true, end: true, cell: (one) => count(one.days) },
    { label: "Asked for", end: true, cell: (one) => html`<fh-time class="dim" .at=${one.createdAt}></fh-time>` },
  ];

  constructor() {
    super("simulations", "/api/routing/simulations", "simulations");
  }

  actions() {
    return html`<fh-new any-entity permission="commandes.edit_quota" label="New simulation" page="simulations"></fh-new>`;
  }

  empty() {
    return html`<fh-empty icon="gauge" heading="No simulations yet">Try other quotas, prices or departements on the leads of the last days before you set them.</fh-empty>`;
  }

  drawer(id) {
    const reload = () => this.list.load();
    if (id === "new") return html`<fh-new-simulation @saved=${reload} @close=${this.close}></fh-new-simulation>`;
    return html`<fh-simulation-drawer .thingId=${id} @close=${this.close}></fh-simulation-drawer>`;
  }
}

customElements.define("fh-simulations", Simulations);
