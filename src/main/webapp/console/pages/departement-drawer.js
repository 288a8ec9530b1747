import { LitElement, html } from "lit";
import { api, query } from "../api.js";
import { departement } from "../departements.js";
import { count, many, pausedWords, words } from "../format.js";
import { Loaded } from "../loaded.js";
import { session } from "../session.js";
import { base } from "../styles.js";
import { weekWords } from "../weeks.js";
import { drawer } from "./page.css.js";
import "../elements/fh-drawer.js";
import "../elements/fh-empty.js";
import "../elements/fh-facts.js";
import "../elements/fh-problem.js";
import "../elements/fh-skeleton.js";
import "../elements/fh-usage.js";

/** One departement in a week: its leads, and its buyers by product. */
class DepartementDrawer extends LitElement {
  static properties = { code: {}, asked: { attribute: false } };
  static styles = [base, drawer];

  #detail = new Loaded(this, () => api.get(`/api/departements/${encodeURIComponent(this.code)}` + query(this.asked)));
  #loaded = null;

  willUpdate() {
    const wanted = JSON.stringify([this.code, this.asked]);
    if (wanted !== this.#loaded) this.#detail.load();
    this.#loaded = wanted;
  }

  #buyer(one) {
    const label = one.name + pausedWords(one);
    return html`<div class="card"><fh-usage label=${label} .used=${one.deliveries} .limit=${one.weeklyQuota} note="Deliveries from here, of the commande’s weekly quota."></fh-usage>
      ${session.may("commandes.view") ? html`<a href="#/commandes/${one.commandeId}">Open the commande</a>` : ""}</div>`;
  }

  #body({ departement: there, products }) {
    return html`<section><fh-facts .facts=${[["Leads", count(there.leads)], ["Placed", count(there.placed)], ["Deliveries", count(there.deliveries)], ["Commandes", count(there.commandes)],
        ["Clients", count(there.clients)]]}></fh-facts></section>
      ${products.map((one) => html`<section><h3>${words(one.product)}: ${many(one.leads, "lead")}, ${count(one.placed)} placed</h3>${one.clients.length ? one.clients.map((buyer) => this.#buyer(buyer))
        : html`<p class="quiet">Nobody buys it here.</p>`}</section>`)}`;
  }

  render() {
    const { value, problem } = this.#detail;
    return html`<fh-drawer .heading=${departement(this.code)}><div slot="under" class="under quiet">${weekWords(this.asked.week)}</div>${value ? this.#body(value)
      : problem ? html`<fh-problem .problem=${problem} @retry=${() => this.#detail.load()}></fh-problem>` : html`<fh-skeleton lines="6"></fh-skeleton>`}</fh-drawer>`;
  }
}

customElements.define("fh-departement-drawer", DepartementDrawer);
