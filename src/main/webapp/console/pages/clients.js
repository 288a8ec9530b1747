import { html } from "lit";
import { api } from "../api.js";
import { entities, yesNo } from "../choices.js";
import { many, words } from "../format.js";
import { router } from "../router.js";
import { session } from "../session.js";
import { CLIENT_SAID, CLIENT_USUAL, clientFields } from "./client-fields.js";
import { CLIENT_TABS } from "./client-tabs.js";
import { ListPage } from "./list-page.js";
import "../elements/fh-badge.js";
import "../elements/fh-drawer.js";
import "../elements/fh-form.js";
import "../elements/fh-new.js";
import "../elements/fh-time.js";
import "./client-drawer.js";

/** Who buys leads. */
class Clients extends ListPage {
  heading = "Clients";
  tabs = CLIENT_TABS;
  searches = "Name or e-mail";
  follows = ["client."];

  filters = [
    { id: "entity", label: "Entity", options: entities },
    { id: "active", label: "Takes leads", options: () => yesNo("Active", "Paused") },
  ];

  usualOrder = "name:asc";

  columns = [
    { label: "Name", sort: "name", cell: (client) => html`${client.name}<span class="sub">${client.email}</span>` },
    { label: "Status", cell: (client) => html`<fh-badge kind="OPEN" .status=${client.active}></fh-badge>` },
    { label: "E-mail", wide: true, cell: (client) => html`<span class="dim">${client.email}</span>` },
    { label: "Gets leads by", wide: true, cell: (client) => html`<span class="dim">${words(client.deliveryMethod)}</span>` },
    { label: "Returns", wide: true, end: true, cell: (client) => many(client.returnWindowDays, "day") },
    { label: "Set up", sort: "createdAt", wide: true, end: true, cell: (client) => html`<fh-time class="dim" .at=${client.createdAt}></fh-time>` },
    { label: "Entity", end: true, cell: (client) => html`<span class="dim">${client.entity}</span>` },
  ];

  constructor() {
    super("clients", "/api/clients", "clients");
  }

  actions() {
    return html`<fh-new permission="clients.create" label="New client" page="clients"></fh-new>`;
  }

  empty() {
    return html`<fh-empty icon="building" heading="No clients yet">A client buys leads through its commandes.</fh-empty>`;
  }

  #fresh() {
    const act = async (body) => {
      const { client } = await api.post("/api/clients", body);
      this.list.load();
      router.go("clients/" + client.id);
    };
    return html`<fh-drawer heading="New client" @close=${this.close}><fh-form label="Set the client up" permission="clients.create" whole .fields=${clientFields(true)}
      .value=${{ ...CLIENT_USUAL, entity: session.scope === "BOTH" ? "" : session.scope }} .said=${CLIENT_SAID} .act=${act}></fh-form></fh-drawer>`;
  }

  drawer(id) {
    if (id === "new") return this.#fresh();
    return html`<fh-client-drawer .thingId=${id} @saved=${() => this.list.load()} @close=${this.close}></fh-client-drawer>`;
  }
}

customElements.define("fh-clients", Clients);
