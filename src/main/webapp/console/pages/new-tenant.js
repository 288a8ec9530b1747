import { LitElement, html } from "lit";
import { api } from "../api.js";
import { Form } from "../form.js";
import { PLAN_NAMES } from "../plans.js";
import { REGIONS, ZONES } from "../regions.js";
import { router } from "../router.js";
import { base, buttons, fields } from "../styles.js";
import { drawer } from "./page.css.js";
import { toast } from "../elements/fh-toast.js";
import "../elements/fh-drawer.js";
import "../elements/fh-field.js";
import "../elements/fh-select.js";

/** Lower case, digits and hyphens; what somebody typed by hand is left alone. */
const subdomainOf = (name) => name.normalize("NFD").replaceAll(/[\u0300-\u036f]/g, "").toLowerCase().replaceAll(/[^a-z0-9]+/g, "-").replaceAll(/^-+|-+$/g, "").slice(0, 40);

/** Registers a tenant and asks its owner by mail. Says «saved». */
class NewTenant extends LitElement {
  static properties = { subdomain: { state: true } };
  static styles = [base, buttons, fields, drawer];

  #typed = false;
  #form = new Form(this, async (values) => {
    const { tenant } = await api.post("/api/admin/tenants", this.#body(values));
    toast(`${tenant.name} is made; a letter is on its way to ${values["owner.email"].trim()}.`);
    this.dispatchEvent(new Event("saved"));
    router.go("tenants/" + tenant.id);
  }, {
    check: (values) => ({
      name: values.name.trim() ? null : "Enter a name.",
      subdomain: /^[a-z0-9-]{3,40}$/.test(values.subdomain) ? null : "3 to 40 of a–z, 0–9 and -.",
      "owner.email": values["owner.email"].trim() ? null : "Enter the owner's address.",
    }),
  });

  constructor() {
    super();
    this.subdomain = "";
  }

  #body(values) {
    const ownerName = values["owner.name"].trim();
    const days = Number(values.trialDays);
    return {
      name: values.name.trim(), subdomain: values.subdomain.trim(), plan: values.plan, region: values.region, timeZone: values.timeZone,
      ...(days ? { trialDays: days } : {}), ...(values.website.trim() ? { website: values.website.trim() } : {}),
      owner: { email: values["owner.email"].trim(), ...(ownerName ? { name: ownerName } : {}) },
    };
  }

  #named({ target }) {
    if (target.name === "subdomain") this.#typed = true;
    if (target.name === "name" && !this.#typed) this.subdomain = subdomainOf(target.value);
  }

  render() {
    const { faults, busy } = this.#form;
    return html`<fh-drawer heading="New tenant"><form class="fields" @submit=${this.#form.submit} @input=${this.#named} novalidate>
      <fh-field label="Name" name="name" .fault=${faults.name}></fh-field>
      <fh-field label="Subdomain" name="subdomain" .value=${this.subdomain} hint="Part of its address, for ever." .fault=${faults.subdomain}></fh-field>
      <div class="pair"><fh-select label="Plan" name="plan" value="standard" .options=${PLAN_NAMES} .fault=${faults.plan}></fh-select>
        <fh-field label="Trial, days" name="trialDays" inputmode="numeric" hint="Empty: a customer at once." .fault=${faults.trialDays}></fh-field></div>
      <div class="pair"><fh-select label="Region" name="region" value="eu-west" .options=${REGIONS} .fault=${faults.region}></fh-select>
        <fh-field label="Time zone" name="timeZone" value="Europe/Paris" .list=${ZONES} .fault=${faults.timeZone}></fh-field></div>
      <fh-field label="Website" name="website" type="url" .fault=${faults.website}></fh-field>
      <div class="pair"><fh-field label="Owner's e-mail" name="owner.email" type="email" .fault=${faults["owner.email"]}></fh-field>
        <fh-field label="Owner's name" name="owner.name" .fault=${faults["owner.name"]}></fh-field></div>
      ${this.#form.said()}
      <div><button class="button primary" type="submit" aria-disabled=${String(busy)}>${busy ? "Making…" : "Make the tenant"}</button></div></form></fh-drawer>`;
  }
}

customElements.define("fh-new-tenant", NewTenant);
