import { html } from "lit";
import { api } from "../api.js";
import { calendars, clients, entities, products, yesNo } from "../choices.js";
import { DEPARTEMENTS, departement } from "../departements.js";
import { client, count, money, words } from "../format.js";
import { router } from "../router.js";
import { newCommande } from "./commande-fields.js";
import { COMMANDE_TABS } from "./commande-tabs.js";
import { ListPage } from "./list-page.js";
import "../elements/fh-badge.js";
import "../elements/fh-drawer.js";
import "../elements/fh-form.js";
import "../elements/fh-new.js";
import "../elements/fh-time.js";
import "./commande-drawer.js";

const USUAL = { priority: 50, lbTarget: "0.0000", currency: "EUR", active: true };

/** Standing orders: who takes which leads, how many, at what price. */
class Commandes extends ListPage {
  heading = "Commandes";
  tabs = COMMANDE_TABS;
  follows = ["commande.", "delivery."];
  #clients = clients(this);
  #products = products(this);
  #calendars = calendars(this);

  filters = [
    { id: "client", label: "Client", options: () => this.#clients.options },
    { id: "product", label: "Product", typed: true, options: () => this.#products.options },
    { id: "departement", label: "Departement", options: () => [...DEPARTEMENTS.keys()].map((value) => ({ value, label: departement(value) })) },
    { id: "entity", label: "Entity", options: entities },
    { id: "active", label: "Takes leads", options: () => yesNo("Active", "Paused") },
  ];

  usualOrder = "createdAt:desc";

  columns = [
    { label: "Client", cell: (one) => html`${client(one)}<span class="sub">${words(one.product)} · ${one.used.week} of ${one.weeklyQuota} this week</span>` },
    { label: "Status", cell: (one) => html`<fh-badge kind="OPEN" .status=${one.active}></fh-badge>` },
    { label: "Product", wide: true, cell: (one) => words(one.product) },
    { label: "Departements", wide: true, cell: (one) => html`<span class="dim" title=${one.departements.join(", ")}>${one.departements.length < 4 ? one.departements.join(", ") : one.departements.length}</span>` },
    { label: "This week", wide: true, end: true, cell: (one) => `${count(one.used.week)} of ${count(one.weeklyQuota)}` },
    { label: "LB target", wide: true, end: true, cell: (one) => share(one.lbTarget) },
    { label: "Priority", sort: "priority", wide: true, end: true, cell: (one) => one.priority },
    { label: "Set up", sort: "createdAt", wide: true, end: true, cell: (one) => html`<fh-time class="dim" .at=${one.createdAt}></fh-time>` },
    { label: "Price", end: true, cell: (one) => money(one.price, one.currency) },
  ];

  constructor() {
    super("commandes", "/api/commandes", "commandes");
  }

  actions() {
    return html`<fh-new permission="commandes.create" label="New commande" page="commandes"></fh-new>`;
  }

  empty() {
    return html`<fh-empty icon="layers" heading="No commandes yet">Leads go to the commandes that ask for their product and departement.</fh-empty>`;
  }

  #fresh() {
    const act = async (body) => {
      const { commande } = await api.post("/api/commandes", body);
      this.list.load();
      router.go("commandes/" + commande.id);
    };
    const fields = newCommande(this.#clients.options, this.#products.options, this.#calendars.options);
    return html`<fh-drawer heading="New commande" @close=${this.close}><fh-form label="Set the commande up" permission="commandes.create" whole .fields=${fields} .value=${USUAL}
      .act=${act}></fh-form></fh-drawer>`;
  }

  drawer(id) {
    if (id === "new") return this.#fresh();
    return html`<fh-commande-drawer .thingId=${id} .calendars=${this.#calendars.options} @saved=${() => this.list.load()} @close=${this.close}></fh-commande-drawer>`;
  }
}

export const share = (target) => (Number(target) ? Math.round(Number(target) * 10_000) / 100 + " %" : "–");

customElements.define("fh-commandes", Commandes);
