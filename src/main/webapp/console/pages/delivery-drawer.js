import { LitElement, html } from "lit";
import { api } from "../api.js";
import { feed } from "../feed.js";
import { client } from "../format.js";
import { Loaded } from "../loaded.js";
import { base } from "../styles.js";
import { Watch } from "../watch.js";
import "../elements/fh-drawer.js";
import "../elements/fh-problem.js";
import "../elements/fh-skeleton.js";
import "./delivery-card.js";

/** One delivery; follows the feed while it is open. */
class DeliveryDrawer extends LitElement {
  static properties = { deliveryId: {} };
  static styles = base;

  #delivery = new Loaded(this, (id) => api.get("/api/deliveries/" + encodeURIComponent(id)));

  constructor() {
    super();
    new Watch(this, feed, ["event"], ({ detail }) => this.#heard(detail));
  }

  #heard({ type, data }) {
    if (type.startsWith("delivery.") && JSON.stringify(data || {}).includes(this.deliveryId)) this.#reload();
  }

  willUpdate(changed) {
    if (changed.has("deliveryId")) this.#reload();
  }

  #reload() {
    this.#delivery.load(this.deliveryId);
  }

  #body() {
    const { value, problem } = this.#delivery;
    if (value) return html`<fh-delivery-card linked .delivery=${value.delivery} @reload=${() => this.#reload()}></fh-delivery-card>`;
    return problem ? html`<fh-problem .problem=${problem} @retry=${() => this.#reload()}></fh-problem>` : html`<fh-skeleton></fh-skeleton>`;
  }

  render() {
    const delivery = this.#delivery.value?.delivery;
    return html`<fh-drawer .heading=${delivery ? "Delivery for " + client(delivery) : "Delivery"}>${this.#body()}</fh-drawer>`;
  }
}

customElements.define("fh-delivery-drawer", DeliveryDrawer);
