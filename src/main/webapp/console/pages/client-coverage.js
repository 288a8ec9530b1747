import { LitElement, html } from "lit";
import { api } from "../api.js";
import { words } from "../format.js";
import { Loaded } from "../loaded.js";
import { base } from "../styles.js";
import { drawer } from "./page.css.js";
import "../elements/fh-grid.js";
import "../elements/fh-problem.js";
import "../elements/fh-skeleton.js";

/** Which departements a client takes leads from, by which commande. */
class ClientCoverage extends LitElement {
  static properties = { clientId: {} };
  static styles = [base, drawer];

  #coverage = new Loaded(this, (id) => api.get(`/api/clients/${encodeURIComponent(id)}/coverage`));

  willUpdate(changed) {
    if (changed.has("clientId")) this.#coverage.load(this.clientId);
  }

  render() {
    const { value, problem } = this.#coverage;
    if (!value) return problem ? html`<fh-problem .problem=${problem} @retry=${() => this.#coverage.load(this.clientId)}></fh-problem>` : html`<fh-skeleton lines="6"></fh-skeleton>`;
    const tiles = new Map(value.departements.map(({ code, commandes }) => [code, {
      tone: commandes.some(({ active }) => active) ? "full" : "part",
      text: commandes.map(({ product, active }) => words(product) + (active ? "" : " (paused)")).join(", "),
      href: "#/commandes/" + commandes[0].id,
    }]));
    return html`<p class="quiet actions">${tiles.size} of 101 departements. Filled ones take leads, struck ones are paused.</p>
      <div class="actions"><fh-grid class="grow" label="Coverage" .tiles=${tiles}></fh-grid></div>`;
  }
}

customElements.define("fh-client-coverage", ClientCoverage);
