import { html } from "lit";
import { client, words } from "../format.js";
import { session } from "../session.js";
import { actOnAll } from "./delivery-acts.js";
import { DELIVERY_TABS } from "./delivery-tabs.js";
import { ListPage } from "./list-page.js";
import { toast } from "../elements/fh-toast.js";
import "../elements/fh-act.js";
import "../elements/fh-time.js";
import "./delivery-drawer.js";

/** Deliveries that no further try would help by itself: they wait for somebody. */
class DeadLetters extends ListPage {
  heading = "Dead letters";
  tabs = DELIVERY_TABS;
  follows = ["delivery."];

  columns = [
    { label: "Client", cell: (delivery) => html`${client(delivery)}<span class="sub">${delivery.error}</span>` },
    { label: "What failed", wide: true, cell: (delivery) => html`<span class="cut" title=${delivery.error}>${delivery.error || "–"}</span>` },
    { label: "Product", wide: true, cell: (delivery) => words(delivery.product) },
    { label: "Entity", wide: true, cell: (delivery) => html`<span class="dim">${delivery.entity}</span>` },
    { label: "Attempts", end: true, cell: (delivery) => delivery.attempts },
    { label: "Given up", end: true, cell: (delivery) => html`<fh-time class="dim" .at=${delivery.deadAt}></fh-time>` },
  ];

  constructor() {
    super("dead-letters", "/api/deliveries/dead-letters", "deliveries", (delivery) => ({ ...delivery, createdAt: delivery.deadAt }));
  }

  get selects() {
    return session.may("deliveries.resend");
  }

  /** What is refused stays and is told; what is sent leaves the list. */
  async #send(ids) {
    const { done, refused, results } = await actOnAll("send", ids, {});
    if (done) toast(`${done} on their way again.`);
    if (refused) toast(`${refused} refused: ${results.find((result) => !result.done).detail}`, "bad");
    await this.list.load();
    this.select([]);
  }

  batch(ids) {
    return html`<fh-act permission="deliveries.resend" label="Send again" icon="refresh" .run=${() => this.#send(ids)}></fh-act>`;
  }

  empty() {
    return html`<fh-empty icon="check" heading="No dead letters">A delivery that fails for good, or too often, waits here for somebody.</fh-empty>`;
  }

  drawer(id) {
    return html`<fh-delivery-drawer .deliveryId=${id} @close=${this.close}></fh-delivery-drawer>`;
  }
}

customElements.define("fh-dead-letters", DeadLetters);
