import { LitElement, html, nothing } from "lit";
import { api } from "../api.js";
import { desk } from "../desk.js";
import { count, day, exactly, words } from "../format.js";
import { icon } from "../icons.js";
import { Loaded } from "../loaded.js";
import { limitLabel } from "../plans.js";
import { region } from "../regions.js";
import { base, buttons } from "../styles.js";
import { drawer } from "./page.css.js";
import "../elements/fh-copy.js";
import "../elements/fh-facts.js";
import "../elements/fh-problem.js";
import "../elements/fh-skeleton.js";
import "../elements/fh-usage.js";
import "./tenant-acts.js";
import "./tenant-edit.js";

/** What is known of a tenant, how much of its plan is used, and what one can do with it. Says «saved». */
class TenantOverview extends LitElement {
  static properties = { tenant: { attribute: false }, etag: {}, editing: { state: true } };
  static styles = [base, buttons, drawer];

  #quota = new Loaded(this, (id) => api.get(`/api/admin/tenants/${id}/quota`));
  #figures = new Loaded(this, (id) => api.get(`/api/admin/tenants/${id}/analytics`));

  willUpdate(changed) {
    if (!changed.has("tenant")) return;
    this.#quota.load(this.tenant.id);
    this.#figures.load(this.tenant.id);
  }

  get #facts() {
    const { tenant } = this;
    const { members, activeMembers30d, apiCallsThisMonth, lastActivityAt } = this.#figures.value?.analytics || this.#figures.value || {};
    const owners = (tenant.owners || []).map(({ email }) => email).join(", ");
    return [
      ["Plan", words(tenant.plan)],
      ["Trial ends", tenant.trialEndsAt && exactly(tenant.trialEndsAt)],
      ["Suspended", tenant.suspendedReason],
      ["Deleted", tenant.deletedAt && exactly(tenant.deletedAt)],
      ["Owners", owners || html`<span class="quiet">None yet; the invitation is out.</span>`],
      ["Members", members === undefined ? tenant.members : `${count(members)}, ${count(activeMembers30d ?? 0)} of them active within 30 days`],
      ["Calls this month", apiCallsThisMonth === undefined ? "" : count(apiCallsThisMonth)],
      ["Last activity", lastActivityAt && exactly(lastActivityAt)],
      ["Region", region(tenant.region)],
      ["Time zone", tenant.timeZone],
      ["Website", tenant.website],
      ["About", tenant.description],
      ...Object.entries(tenant.businessDetails || {}).map(([key, value]) => [words(key), typeof value === "object" ? JSON.stringify(value) : String(value)]),
      ["Created", exactly(tenant.createdAt)],
      ["Tenant id", html`<fh-copy label="tenant id" .value=${tenant.id}></fh-copy>`],
    ];
  }

  #bars() {
    const { value, problem } = this.#quota;
    if (!value) return problem ? html`<fh-problem small .problem=${problem} @retry=${() => this.#quota.load(this.tenant.id)}></fh-problem>` : html`<fh-skeleton lines="4"></fh-skeleton>`;
    return value.quota.map((line) => html`<div class="actions"><fh-usage class="grow" label=${limitLabel(line.limit)} .used=${line.used} .limit=${line.allowed}
      note=${line.forecast ? `At this pace reached on ${day(line.forecast)}.` : ""}></fh-usage></div>`);
  }

  #edited = () => {
    this.editing = false;
    this.dispatchEvent(new Event("saved"));
  };

  render() {
    if (this.editing) return html`<fh-tenant-edit .tenant=${this.tenant} .etag=${this.etag} @saved=${this.#edited} @cancel=${() => (this.editing = false)}></fh-tenant-edit>`;
    const open = this.tenant.status !== "CANCELLED";
    return html`<section><fh-facts .facts=${this.#facts}></fh-facts>
        ${desk().may("tenants.manage") && open ? html`<div class="actions"><button class="button" @click=${() => (this.editing = true)}>${icon("sliders")}Edit</button></div>` : nothing}</section>
      <section><h3>Usage</h3>${this.#bars()}</section>
      <section><h3>Standing</h3><fh-tenant-acts .tenant=${this.tenant} @saved=${this.#edited}></fh-tenant-acts></section>`;
  }
}

customElements.define("fh-tenant-overview", TenantOverview);
