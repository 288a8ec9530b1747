import { LitElement, html } from "lit";
import { api } from "../api.js";
import { Form } from "../form.js";
import { PLAN_NAMES } from "../plans.js";
import { REGIONS, ZONES } from "../regions.js";
import { base, buttons, fields } from "../styles.js";
import { drawer } from "./page.css.js";
import { toast } from "../elements/fh-toast.js";
import "../elements/fh-field.js";
import "../elements/fh-select.js";

/** Name, plan, place and trial of a tenant. Says «saved» or «cancel». */
class TenantEdit extends LitElement {
  static properties = { tenant: { attribute: false }, etag: {} };
  static styles = [base, buttons, fields, drawer];

  #form = new Form(this, async (values) => {
    const { trialDays, ...rest } = values;
    const body = Object.fromEntries(Object.entries(rest).filter(([name, value]) => value.trim() !== (this.tenant[name] || "")).map(([name, value]) => [name, value.trim()]));
    if (trialDays.trim()) body.trialDays = Number(trialDays);
    await api.patch("/api/admin/tenants/" + encodeURIComponent(this.tenant.id), body, this.etag);
    toast("Saved.");
    this.dispatchEvent(new Event("saved"));
  }, { check: ({ name }) => ({ name: name.trim() ? null : "Enter a name." }) });

  render() {
    const { tenant } = this;
    const { faults, busy } = this.#form;
    return html`<form class="fields" @submit=${this.#form.submit} novalidate>
      <fh-field label="Name" name="name" .value=${tenant.name} .fault=${faults.name}></fh-field>
      <div class="pair"><fh-select label="Plan" name="plan" .value=${tenant.plan} .options=${PLAN_NAMES} .fault=${faults.plan}></fh-select>
        <fh-field label="Trial, days from now" name="trialDays" inputmode="numeric" hint="0 makes it a customer; empty leaves it as it is." .fault=${faults.trialDays}></fh-field></div>
      <div class="pair"><fh-select label="Region" name="region" .value=${tenant.region} .options=${REGIONS} .fault=${faults.region}></fh-select>
        <fh-field label="Time zone" name="timeZone" .value=${tenant.timeZone} .list=${ZONES} .fault=${faults.timeZone}></fh-field></div>
      <fh-field label="Website" name="website" .value=${tenant.website || ""} .fault=${faults.website}></fh-field>
      <fh-field label="About" name="description" rows="3" .value=${tenant.description || ""} .fault=${faults.description}></fh-field>
      ${this.#form.said()}
      <div class="row"><button class="button primary" type="submit" aria-disabled=${String(busy)}>${busy ? "Saving…" : "Save"}</button>
        <button class="button plain" type="button" @click=${() => this.dispatchEvent(new Event("cancel"))}>Cancel</button></div></form>`;
  }
}

customElements.define("fh-tenant-edit", TenantEdit);
