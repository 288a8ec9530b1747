import { html } from "lit";
import { clients } from "../choices.js";
import { client, many, words } from "../format.js";
import { BATCH } from "../statuses.js";
import { DELIVERY_TABS } from "./delivery-tabs.js";
import { ListPage } from "./list-page.js";
import "../elements/fh-badge.js";
import "../elements/fh-copy.js";
import "../elements/fh-drawer.js";
import "../elements/fh-facts.js";
import "../elements/fh-time.js";

/** The mails of 09:30 in Paris: one a client and day. */
class DeliveryBatches extends ListPage {
  heading = "Daily mails";
  tabs = DELIVERY_TABS;
  follows = ["delivery."];
  #clients = clients(this);

  filters = [
    { id: "status", label: "Status", many: true, options: () => Object.entries(BATCH).map(([value, { word }]) => ({ value, label: word })) },
    { id: "client", label: "Client", options: () => this.#clients.options },
  ];

  columns = [
    { label: "Client", cell: (batch) => html`${client(batch)}<span class="sub">${batch.day} · ${many(batch.count, "delivery")}</span>` },
    { label: "Status", cell: (batch) => html`<fh-badge kind="BATCH" .status=${batch.status}></fh-badge>` },
    { label: "Day", wide: true, cell: (batch) => html`<span class="number">${batch.day}</span>` },
    { label: "Entity", wide: true, cell: (batch) => html`<span class="dim">${batch.entity}</span>` },
    { label: "Deliveries", wide: true, end: true, cell: (batch) => batch.count },
    { label: "Attempts", wide: true, end: true, cell: (batch) => batch.attempts },
    { label: "Sent", end: true, cell: (batch) => html`<fh-time class="dim" .at=${batch.sentAt}></fh-time>` },
  ];

  constructor() {
    super("delivery-batches", "/api/deliveries/batches", "batches");
  }

  empty() {
    return html`<fh-empty icon="mail" heading="No daily mails yet">At 09:30 in Paris each client gets one with all its deliveries that wait.</fh-empty>`;
  }

  drawer(id) {
    const batch = this.list.rows?.find((row) => row.id === id);
    return html`<fh-drawer heading=${batch ? `${client(batch)}, ${batch.day}` : "Daily mail"} @close=${this.close}>${batch
      ? html`<fh-facts .facts=${[["Status", html`<fh-badge kind="BATCH" .status=${batch.status}></fh-badge>`], ["Deliveries", batch.count], ["Entity", batch.entity],
        ["Attempts", batch.attempts], ["Error", batch.error], ["Created", html`<fh-time .at=${batch.createdAt}></fh-time>`], ["Sent", batch.sentAt && html`<fh-time .at=${batch.sentAt}></fh-time>`],
        ["Message id", batch.messageId && html`<fh-copy label="message id" .value=${batch.messageId}></fh-copy>`],
        ["What it holds", html`<a href="#/deliveries?client=${batch.client.id}">${words("deliveries")} of this client</a>`]]}></fh-facts>`
      : html`<fh-empty icon="mail" heading="Not among the mails loaded">Close this and load more.</fh-empty>`}</fh-drawer>`;
  }
}

customElements.define("fh-delivery-batches", DeliveryBatches);
