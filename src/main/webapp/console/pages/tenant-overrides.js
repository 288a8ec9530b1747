import { LitElement, css, html, nothing } from "lit";
import { api } from "../api.js";
import { desk } from "../desk.js";
import { Form } from "../form.js";
import { count, day, words } from "../format.js";
import { Loaded } from "../loaded.js";
import { featureLabel, limitLabel, LIMITS, plans } from "../plans.js";
import { base, buttons, fields } from "../styles.js";
import { drawer } from "./page.css.js";
import { ask } from "../elements/fh-ask.js";
import { toast } from "../elements/fh-toast.js";
import "../elements/fh-empty.js";
import "../elements/fh-field.js";
import "../elements/fh-problem.js";
import "../elements/fh-select.js";
import "../elements/fh-skeleton.js";

const termLabel = (name) => (name in LIMITS ? limitLabel(name) : featureLabel(name));
const shown = (value) => (value === true ? "On" : value === false ? "Off" : value === "unlimited" ? "Unlimited" : count(value));
const read = (text) => ({ on: true, off: false, unlimited: "unlimited" })[text.trim().toLowerCase()] ?? (/^\d+$/.test(text.trim()) ? Number(text) : text.trim());

/** What was agreed with one tenant beyond its plan, with a reason and mostly an end. */
class TenantOverrides extends LitElement {
  static properties = { tenant: { attribute: false } };
  static styles = [base, buttons, fields, drawer, css`
    li { display: flex; align-items: flex-start; gap: var(--space-3); padding: var(--space-2) 0; border-bottom: 1px solid var(--line); }
    .small { color: var(--ink-3); font-size: var(--text-s); overflow-wrap: anywhere; }
  `];

  #overrides = new Loaded(this, (id) => Promise.all([api.get(`/api/admin/tenants/${id}/overrides`), plans()]));
  #form = new Form(this, async ({ name, value, until, reason }, form) => {
    const body = { value: read(value), reason: reason.trim(), ...(until ? { expiresAt: new Date(until + "T23:59:59Z").toISOString() } : {}) };
    await api.put(this.#path(name), body);
    form.reset();
    for (const field of form.querySelectorAll("fh-field")) field.value = "";
    this.#reload();
    toast("Agreed.");
  }, { check: ({ value, reason }) => ({ value: value.trim() ? null : "Enter a value.", reason: reason.trim() ? null : "Say why." }) });

  willUpdate(changed) {
    if (changed.has("tenant")) this.#reload();
  }

  #reload = () => this.#overrides.load(this.tenant.id);
  #path = (name) => `/api/admin/tenants/${this.tenant.id}/overrides/${encodeURIComponent(name)}`;

  async #remove({ name }) {
    const done = await ask({ heading: `Remove the override of ${termLabel(name)}?`, text: "The plan's own value holds again at once.", act: "Remove", danger: true, run: () => api.remove(this.#path(name)) });
    if (!done) return;
    toast("Removed.");
    this.#reload();
  }

  #row(one) {
    return html`<li><div class="grow"><b>${termLabel(one.name)}</b>: <span class="number">${shown(one.value)}</span>
      <div class="small">${one.reason} · ${one.expiresAt ? "until " + day(one.expiresAt) : "for good"} · ${one.setBy}</div></div>
      ${desk().may("tenants.manage") ? html`<button class="button" aria-label="Remove the override of ${termLabel(one.name)}" @click=${() => this.#remove(one)}>Remove</button>` : nothing}</li>`;
  }

  #add(catalogue) {
    const { faults, busy } = this.#form;
    const largest = catalogue.at(-1);
    const options = [...Object.keys(largest.limits).map((value) => ({ value, label: limitLabel(value) })), ...largest.features.map((value) => ({ value, label: featureLabel(value) }))];
    return html`<section><h3>Agree on another value</h3><form class="fields" @submit=${this.#form.submit} novalidate>
      <div class="pair"><fh-select label="What" name="name" .options=${options} .fault=${faults.name}></fh-select>
        <fh-field label="Value" name="value" hint="A number or unlimited; on or off for a feature." .fault=${faults.value}></fh-field></div>
      <div class="pair"><fh-field label="Until" name="until" type="date" hint="Empty: for good." .fault=${faults.expiresAt}></fh-field>
        <fh-field label="Reason" name="reason" .fault=${faults.reason}></fh-field></div>
      ${this.#form.said()}<div><button class="button" type="submit" aria-disabled=${String(busy)}>${busy ? "Saving…" : "Agree"}</button></div></form></section>`;
  }

  render() {
    const { value, problem } = this.#overrides;
    if (!value) return problem ? html`<fh-problem .problem=${problem} @retry=${this.#reload}></fh-problem>` : html`<fh-skeleton></fh-skeleton>`;
    const [{ overrides }, catalogue] = value;
    return html`<section>${overrides.length ? html`<ul aria-label="Overrides">${overrides.map((one) => this.#row(one))}</ul>`
      : html`<fh-empty icon="layers" heading="As the plan says">Nothing else was agreed with this tenant.</fh-empty>`}</section>
      ${desk().may("tenants.manage") ? this.#add(catalogue) : nothing}`;
  }
}

customElements.define("fh-tenant-overrides", TenantOverrides);
