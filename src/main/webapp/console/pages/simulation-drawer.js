import { html, nothing } from "lit";
import { exactly, words } from "../format.js";
import { icon } from "../icons.js";
import { goesOn } from "../statuses.js";
import { ThingDrawer } from "./thing-drawer.js";
import "../elements/fh-progress.js";
import "./simulation-result.js";

/** One simulation: how far it is, and what it found. */
class SimulationDrawer extends ThingDrawer {
  page = "simulations";
  path = "/api/routing/simulations";
  name = "simulation";
  kind = "Simulation";
  wide = true;
  goesOn = goesOn;

  title(one) {
    return one.name || "Simulation";
  }

  under(one) {
    return html`<fh-badge kind="SIMULATION" .status=${one.status}></fh-badge><span class="quiet">${one.entities.join(", ")}, last ${one.days} days</span>`;
  }

  #changes(changes) {
    if (!changes?.length) return nothing;
    return html`<section><h3>What was tried</h3>${changes.map(({ commande, ...terms }) => html`<div class="card"><a href="#/commandes/${commande}">Open the commande</a>
      <fh-facts class="actions" .facts=${Object.entries(terms).map(([name, value]) => [words(name), shown(value)])}></fh-facts></div>`)}</section>`;
  }

  body(one) {
    return html`${goesOn(one) ? html`<section><fh-progress label="Leads replayed" .percent=${one.progress}></fh-progress><p class="quiet">It goes on when you leave.</p></section>` : nothing}
      ${one.error ? html`<p class="said bad">${icon("alert")}<span>${one.error}</span></p>` : nothing}
      ${one.result ? html`<fh-simulation-result .result=${one.result}></fh-simulation-result>` : nothing}
      ${this.#changes(one.changes)}
      <section><fh-facts .facts=${[["Asked for", `${exactly(one.createdAt)} by ${one.author}`], ["Done", one.finishedAt && exactly(one.finishedAt)]]}></fh-facts></section>`;
  }
}

const shown = (value) => (Array.isArray(value) ? value.join(", ") : value === true ? "Yes" : value === false ? "No"
  : typeof value === "object" ? Object.entries(value).map(([name, limit]) => `${words(name)} ${limit}`).join(", ") || "None" : value);

customElements.define("fh-simulation-drawer", SimulationDrawer);
