import { LitElement, html } from "lit";
import { api, query } from "../api.js";
import { count, exactly, money, pausedWords, words } from "../format.js";
import { Loaded } from "../loaded.js";
import { base } from "../styles.js";
import { thisWeek } from "../weeks.js";
import { drawer } from "./page.css.js";
import "../elements/fh-facts.js";
import "../elements/fh-problem.js";
import "../elements/fh-skeleton.js";
import "../elements/fh-usage.js";
import "../elements/fh-week.js";

/** A client's week: what it got, what it pays, how far its commandes are. */
class ClientSummary extends LitElement {
  static properties = { clientId: {}, week: { state: true } };
  static styles = [base, drawer];

  #summary = new Loaded(this, () => api.get(`/api/clients/${encodeURIComponent(this.clientId)}/summary` + query({ week: this.week })));

  constructor() {
    super();
    this.week = thisWeek();
  }

  willUpdate(changed) {
    if (changed.has("clientId") || changed.has("week")) this.#summary.load();
  }

  #body({ client, commandes, lastDeliveryAt }) {
    return html`<div class="actions"><fh-facts class="grow" .facts=${[
        ["Deliveries", count(client.deliveries)], ["Delivered", count(client.delivered)], ["Returned", count(client.returned)],
        ["Revenue", client.revenue.map(({ amount, currency }) => money(amount, currency)).join(", ")], ["Last delivery", lastDeliveryAt && exactly(lastDeliveryAt)]]}></fh-facts></div>
      ${commandes.map((one) => html`<div class="card actions"><fh-usage class="grow" label=${words(one.product) + pausedWords(one)} .used=${one.used} .limit=${one.weeklyQuota}
        note=${one.missing ? count(one.missing) + " are missing this week." : ""}></fh-usage></div>`)}`;
  }

  render() {
    const { value, problem } = this.#summary;
    return html`<fh-week always .week=${this.week} @pick=${(event) => (this.week = event.detail)}></fh-week>${problem
      ? html`<fh-problem .problem=${problem} @retry=${() => this.#summary.load()}></fh-problem>` : value ? this.#body(value) : html`<fh-skeleton lines="5"></fh-skeleton>`}`;
  }
}

customElements.define("fh-client-summary", ClientSummary);
