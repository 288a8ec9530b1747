import { html, nothing } from "lit";
import { query } from "../api.js";
import { clients, entities, products } from "../choices.js";
import { client, money, words } from "../format.js";
import { save } from "../save.js";
import { session } from "../session.js";
import { DELIVERY, OUTCOME } from "../statuses.js";
import { ACTS, actOnAll } from "./delivery-acts.js";
import { DELIVERY_TABS } from "./delivery-tabs.js";
import { ListPage } from "./list-page.js";
import { toast } from "../elements/fh-toast.js";
import "../elements/fh-act.js";
import "../elements/fh-badge.js";
import "../elements/fh-time.js";
import "./delivery-drawer.js";

const MANY_MAX = 200;
const of = (table) => Object.entries(table).map(([value, { word }]) => ({ value, label: word }));

/** What goes to which buyer, and how far it is. */
class Deliveries extends ListPage {
  heading = "Deliveries";
  tabs = DELIVERY_TABS;
  follows = ["delivery."];
  #clients = clients(this);
  #products = products(this);

  filters = [
    { id: "status", label: "Status", many: true, options: () => of(DELIVERY) },
    { id: "outcome", label: "Outcome", many: true, options: () => of(OUTCOME) },
    { id: "client", label: "Client", options: () => this.#clients.options },
    { id: "product", label: "Product", typed: true, options: () => this.#products.options },
    { id: "entity", label: "Entity", options: entities },
    { id: "week", label: "Week" },
  ];

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

  get selects() {
    return session.may("deliveries.resend");
  }

  actions() {
    return html`<fh-act label="Download CSV" icon="download" reading .run=${() => save("/api/deliveries/download" + query(this.asked), "deliveries.csv")}></fh-act>`;
  }

  /** Each is done or refused by itself; what was refused stays ticked. */
  async #all(action, ids, values) {
    const { done, refused, results } = await actOnAll(action, ids, values);
    if (done) toast(`${done} done.`);
    if (refused) toast(`${refused} refused: ${results.find((result) => !result.done).detail}`, "bad");
    await this.list.load();
    this.select(results.filter((result) => !result.done).map(({ id }) => id));
  }

  batch(ids) {
    if (ids.length > MANY_MAX) return html`<span>At most ${MANY_MAX} at once.</span>`;
    const name = `${ids.length} ${ids.length === 1 ? "delivery" : "deliveries"}`;
    const question = (act) => act.question?.(name) || { heading: `Send ${name} now?`, text: "Each client gets a mail for each of its deliveries.", act: act.label };
    const ticked = this.list.rows.filter(({ id }) => ids.includes(id));
    return html`${ACTS.filter((act) => !act.alone && ticked.some(act.open)).map((act) => html`<fh-act permission=${act.permission} label=${act.label} icon=${act.icon} ?danger=${act.danger}
        .question=${question(act)} .run=${(values) => this.#all(act.id, ids, values)}></fh-act>`)}
      <fh-act label="CSV of these" icon="download" reading .run=${() => save("/api/deliveries/download" + query({ ids: ids.join(",") }), "deliveries.csv")}></fh-act>
      ${session.readOnlyBecause ? html`<span>${session.readOnlyBecause}</span>` : nothing}`;
  }

  empty() {
    return html`<fh-empty icon="send" heading="No deliveries yet">The first lead that a commande takes makes one.</fh-empty>`;
  }

  drawer(id) {
    return html`<fh-delivery-drawer .deliveryId=${id} @close=${this.close}></fh-delivery-drawer>`;
  }
}

customElements.define("fh-deliveries", Deliveries);
