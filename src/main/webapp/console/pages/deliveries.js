import { html } from "lit";
import { client, money, words } from "../format.js";
import { DELIVERY } from "../statuses.js";
import { ListPage } from "./list-page.js";
import "../elements/fh-badge.js";
import "../elements/fh-time.js";
import "./delivery-drawer.js";

const STATUSES = Object.entries(DELIVERY).map(([value, { word }]) => ({ value, label: word }));

/** What goes to which buyer, and how far it is. */
class Deliveries extends ListPage {
  heading = "Deliveries";
  follows = ["delivery."];
  filters = [{ id: "status", label: "Status", options: () => STATUSES }];

  columns = [
    { label: "Client", cell: (delivery) => html`${client(delivery)}<span class="sub">${words(delivery.product)} · ${money(delivery.price, delivery.currency)}</span>` },
    { label: "Status", cell: (delivery) => html`<fh-badge kind="DELIVERY" .status=${delivery.status}></fh-badge>` },
    { label: "Outcome", wide: true, cell: (delivery) => html`<span class="dim">${delivery.outcome ? words(delivery.outcome) : "–"}</span>` },
    { label: "Product", wide: true, cell: (delivery) => words(delivery.product) },
    { label: "Entity", wide: true, cell: (delivery) => html`<span class="dim">${delivery.entity}</span>` },
    { label: "Price", wide: true, end: true, cell: (delivery) => money(delivery.price, delivery.currency) },
    { label: "Attempts", wide: true, end: true, cell: (delivery) => delivery.attempts ?? 0 },
    { label: "Sent", wide: true, end: true, cell: (delivery) => html`<fh-time class="dim" .at=${delivery.sentAt}></fh-time>` },
    { label: "Created", end: true, cell: (delivery) => html`<fh-time class="dim" .at=${delivery.createdAt}></fh-time>` },
  ];

  constructor() {
    super("deliveries", "/api/deliveries", "deliveries");
  }

  empty() {
    return html`<fh-empty icon="send" heading="No deliveries yet">The first lead that a commande takes makes one.</fh-empty>`;
  }

  drawer(id) {
    return html`<fh-delivery-drawer .deliveryId=${id} @close=${this.close}></fh-delivery-drawer>`;
  }
}

customElements.define("fh-deliveries", Deliveries);
