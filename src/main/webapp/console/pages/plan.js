import { LitElement, html, nothing } from "lit";
import { api } from "../api.js";
import { Form } from "../form.js";
import { day, words } from "../format.js";
import { icon } from "../icons.js";
import { Loaded } from "../loaded.js";
import { featureLabel } from "../plans.js";
import { region, REGIONS, ZONES } from "../regions.js";
import { save } from "../save.js";
import { session } from "../session.js";
import { base, buttons, fields } from "../styles.js";
import { drawer, page } from "./page.css.js";
import { toast } from "../elements/fh-toast.js";
import "../elements/fh-facts.js";
import "../elements/fh-field.js";
import "../elements/fh-mark.js";
import "../elements/fh-problem.js";
import "../elements/fh-section.js";
import "../elements/fh-select.js";
import "../elements/fh-skeleton.js";
import "../elements/fh-usage.js";

/** The tenant itself: name, region, zone; what its plan holds and how much of it is used. */
class Plan extends LitElement {
  static styles = [base, buttons, fields, page, drawer];

  #config = new Loaded(this, () => api.read("/api/tenant/config"));
  #usage = new Loaded(this, () => api.get("/api/tenant/usage"));
  #form = new Form(this, async ({ name, region: where, timeZone }) => {
    await api.patch("/api/tenant/config", { name: name.trim(), region: where, timeZone }, this.#config.value.etag, api.anyEntity);
    await Promise.all([this.#config.load(), session.again()]);
    toast("Saved.");
  });

  connectedCallback() {
    super.connectedCallback();
    this.#config.load();
    this.#usage.load();
  }

  #bars() {
    const { value, problem } = this.#usage;
    if (!value) return problem ? html`<fh-problem small .problem=${problem} @retry=${() => this.#usage.load()}></fh-problem>` : html`<fh-skeleton lines="4"></fh-skeleton>`;
    const { usage, forecast } = value;
    const reached = forecast?.api_calls?.reached_on;
    return html`<div class="fields">
      <fh-usage label="API calls this month" .used=${usage.api_calls_this_month} .limit=${usage.api_calls_limit} note=${reached ? `At this pace the limit is reached on ${day(reached)}.` : ""}></fh-usage>
      <fh-usage label="Storage, GB" .used=${usage.storage_used_gb} .limit=${usage.storage_limit_gb}></fh-usage>
      <fh-usage label="Members" .used=${usage.team_members_active} .limit=${usage.team_members_limit}></fh-usage>
      <fh-usage label="Cases this month" .used=${usage.cases_created} .limit=${usage.cases_limit}></fh-usage></div>`;
  }

  #edit({ name, region: where }) {
    if (!session.may("tenant.manage") || session.visitsOnly) {
      return html`<fh-facts .facts=${[["Name", name], ["Region", region(where)], ["Time zone", session.zone]]}></fh-facts>`;
    }
    const { faults, busy } = this.#form;
    return html`<form class="fields" @submit=${this.#form.submit} novalidate>
      <fh-field label="Name" name="name" .value=${name} .fault=${faults.name}></fh-field>
      <div class="pair"><fh-select label="Region" name="region" .value=${where} .options=${REGIONS} .fault=${faults.region}></fh-select>
        <fh-field label="Time zone" name="timeZone" .value=${session.zone} .list=${ZONES} .fault=${faults.timeZone}></fh-field></div>
      ${this.#form.said()}
      <div><button class="button" type="submit" aria-disabled=${String(busy)}>${busy ? "Saving…" : "Save"}</button></div></form>`;
  }

  #export() {
    toast("The export is being prepared; the browser saves it when it is whole.");
    return save("/api/tenant/export", session.tenant.slug + ".zip").catch((problem) => toast("Not exported: " + problem.message, "bad"));
  }

  render() {
    const { value, problem } = this.#config;
    if (!value) return problem ? html`<fh-problem .problem=${problem} @retry=${() => this.#config.load()}></fh-problem>` : html`<fh-skeleton></fh-skeleton>`;
    const config = value.body;
    return html`<fh-section heading="Tenant" note="Times are shown and days are cut in its zone.">${this.#edit(config)}</fh-section>
      <fh-section heading="Usage" note="Counted from what happened; notices come at 75, 90 and 100 %.">${this.#bars()}</fh-section>
      <fh-section heading="Plan" note="Changing it is done by Freehold's operators."><fh-facts .facts=${[["Plan", words(config.plan)],
          ["Features", html`<span class="row wrap">${config.features.map((name) => html`<fh-mark tone="good" icon="check">${featureLabel(name)}</fh-mark>`)}</span>`],
          ["Compliance", html`<span class="row wrap">${config.compliance_standards.map((name) => html`<fh-mark icon="shield">${name}</fh-mark>`)}</span>`]]}></fh-facts></fh-section>
      ${session.may("tenant.manage") && !session.impersonation ? html`<fh-section heading="Export" note="Every row of this tenant as one ZIP of JSON Lines, with checksums.">
        <button class="button" @click=${this.#export}>${icon("download")}Export everything</button></fh-section>` : nothing}`;
  }
}

customElements.define("fh-plan", Plan);
