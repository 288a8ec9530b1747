import { LitElement, css, html, nothing } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { api } from "../api.js";
import { Form } from "../form.js";
import { client, count, money, words } from "../format.js";
import { Loaded } from "../loaded.js";
import { faultsOf } from "../reading.js";
import { router } from "../router.js";
import { session } from "../session.js";
import { base, buttons, fields } from "../styles.js";
import { capsOf, draftOf, present, termsOf } from "./draft-fields.js";
import { drawer } from "./page.css.js";
import { toast } from "../elements/fh-toast.js";
import "../elements/fh-drawer.js";
import { specField } from "../elements/spec-field.js";

const DAYS_MAX = 30;
const named = (one) => `${client(one)}, ${words(one.product)}`;

/** Other terms for some commandes, to be tried on the leads of the last days. Says «saved». */
class NewSimulation extends LitElement {
  static properties = { chosen: { state: true } };
  static styles = [base, buttons, fields, drawer, css`
    .head { display: flex; align-items: baseline; gap: var(--space-2); margin-bottom: var(--space-3); font-weight: 600; }
    .head .quiet, .head .link { font-weight: 400; }
    details { grid-column: 1 / -1; }
    summary { margin-bottom: var(--space-3); color: var(--accent-ink); cursor: pointer; }
  `];

  #commandes = new Loaded(this, async () => (await api.get("/api/commandes?limit=500")).commandes);
  #form = new Form(this, async (values) => {
    const changes = this.#drafts(values);
    const { simulation } = await api.post("/api/routing/simulations", { ...(values.name.trim() ? { name: values.name.trim() } : {}), days: Number(values.days), changes }, api.anyEntity)
      .catch((problem) => { throw this.#placed(problem, changes); });
    toast("It runs; you may leave this page.");
    this.dispatchEvent(new Event("saved"));
    router.go("simulations/" + simulation.id);
  }, {
    check: (values) => ({
      ...faultsOf(this.chosen.flatMap((one) => [...termsOf(one), ...capsOf(one)]), values),
      days: /^\d+$/.test(values.days) && Number(values.days) >= 1 && Number(values.days) <= DAYS_MAX ? null : `1 to ${DAYS_MAX}.`,
      commande: this.#drafts(values).length ? null : "Choose a commande and change something about it.",
    }),
    said: { SIMULATIONS_UNDER_WAY: "Three are under way. Wait until one is done." },
  });

  constructor() {
    super();
    this.chosen = [];
  }

  connectedCallback() {
    super.connectedCallback();
    this.#commandes.load();
  }

  #drafts(values) {
    return this.chosen.map((one) => draftOf(one, values)).filter(Boolean);
  }

  /** Faults of «changes[0].caps.day» go to the fields of that commande. */
  #placed(problem, changes) {
    problem.errors = problem.errors?.map(({ field, message }) => ({ message, field: field.replace(/^changes\[(\d+)\]\.(caps\.)?/, (all, at) => changes[at].commande + ".") }));
    return problem;
  }

  #add = ({ target }) => {
    const one = this.#commandes.value.find(({ id }) => id === target.value);
    if (one) this.chosen = [...this.chosen, one];
    target.value = "";
  };

  #field = (one) => (field) => specField(field, present(one, field), this.#form.faults[field.name], false);

  #draft(one) {
    return html`<section class="card" aria-label=${named(one)}><div class="head"><span class="grow">${named(one)} <span class="quiet">${one.entity}</span></span>
        <button class="link" type="button" @click=${() => (this.chosen = this.chosen.filter((other) => other !== one))}>Leave out</button></div>
      <div class="fields two">${termsOf(one).map(this.#field(one))}<details><summary>Caps</summary><div class="fields two">${capsOf(one).map(this.#field(one))}</div></details></div></section>`;
  }

  #choice(all) {
    const left = all.filter((one) => !this.chosen.includes(one));
    return html`<fh-select name="commande" label="Commande to change" value="" .fault=${this.#form.faults.commande} @change=${this.#add}
      .options=${[{ value: "", label: left.length ? "Choose…" : "No others" }, ...left.map((one) => ({ value: one.id, label: `${named(one)}: ${count(one.weeklyQuota)} a week, ${money(one.price, one.currency)}` }))]}></fh-select>`;
  }

  render() {
    const { faults, busy } = this.#form;
    const { value, problem } = this.#commandes;
    return html`<fh-drawer wide heading="New simulation"><form class="fields" @submit=${this.#form.submit} novalidate>
      <div class="pair"><fh-field name="name" label="Name" hint="To find it by." .fault=${faults.name}></fh-field>
        <fh-field name="days" label="Days back" value="30" inputmode="numeric" hint="1 to ${DAYS_MAX}." .fault=${faults.days}></fh-field></div>
      ${repeat(this.chosen, ({ id }) => id, (one) => this.#draft(one))}
      ${value ? this.#choice(value) : problem ? html`<fh-problem small .problem=${problem} @retry=${() => this.#commandes.load()}></fh-problem>` : html`<fh-skeleton lines="2"></fh-skeleton>`}
      ${this.#form.said()}
      <div class="row wrap"><button class="button primary" type="submit" ?disabled=${session.visitsOnly} aria-disabled=${String(busy)}>${busy ? "Beginning…" : "Simulate"}</button>
        ${session.visitsOnly ? html`<span class="quiet">${session.readOnlyBecause}</span>` : nothing}</div></form></fh-drawer>`;
  }
}

customElements.define("fh-new-simulation", NewSimulation);
