import { LitElement, html } from "lit";
import { api, query } from "../api.js";
import { many, words } from "../format.js";
import { Loaded } from "../loaded.js";
import { statusOf } from "../statuses.js";
import { base } from "../styles.js";
import { thisWeek } from "../weeks.js";
import { drawer } from "./page.css.js";
import "../elements/fh-bars.js";
import "../elements/fh-problem.js";
import "../elements/fh-skeleton.js";
import "../elements/fh-week.js";

/** What a provider sent in a week, and what became of it. */
class ProviderWeek extends LitElement {
  static properties = { providerId: {}, week: { state: true } };
  static styles = [base, drawer];

  #stats = new Loaded(this, () => api.get(`/api/providers/${encodeURIComponent(this.providerId)}/stats` + query({ week: this.week })));

  constructor() {
    super();
    this.week = thisWeek();
  }

  willUpdate(changed) {
    if (changed.has("providerId") || changed.has("week")) this.#stats.load();
  }

  #body({ total, byStatus, byProduct }) {
    return html`<section class="actions"><b class="number">${many(total, "lead")}</b></section>
      <section><h3>What became of them</h3><fh-bars label="By status" .bars=${Object.entries(byStatus).filter(([, value]) => value).map(([status, value]) => ({ label: statusOf("LEAD", status).word, value }))}></fh-bars></section>
      <section><h3>Products</h3><fh-bars label="By product" .bars=${byProduct.map((one) => ({ label: words(one.product) || "None", value: one.total }))}></fh-bars></section>`;
  }

  render() {
    const { value, problem } = this.#stats;
    return html`<fh-week always .week=${this.week} @pick=${(event) => (this.week = event.detail)}></fh-week>${problem
      ? html`<fh-problem .problem=${problem} @retry=${() => this.#stats.load()}></fh-problem>` : value ? this.#body(value) : html`<fh-skeleton lines="5"></fh-skeleton>`}`;
  }
}

customElements.define("fh-provider-week", ProviderWeek);
