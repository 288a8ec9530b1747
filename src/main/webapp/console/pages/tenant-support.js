import { LitElement, html } from "lit";
import { api } from "../api.js";
import { Form } from "../form.js";
import { Loaded } from "../loaded.js";
import { base, buttons, fields } from "../styles.js";
import { begin } from "../visit.js";
import { drawer } from "./page.css.js";
import { toast } from "../elements/fh-toast.js";
import "../elements/fh-check.js";
import "../elements/fh-field.js";
import "../elements/fh-problem.js";
import "../elements/fh-select.js";
import "../elements/fh-skeleton.js";
import "./visits.js";

const MINUTES = ["15", "30", "60"].map((value) => ({ value, label: value + " minutes" }));

/** Begins a visit of the tenant as its owner, and lists those that were. */
class TenantSupport extends LitElement {
  static properties = { tenant: { attribute: false } };
  static styles = [base, buttons, fields, drawer];

  #visits = new Loaded(this, (id) => api.get(`/api/admin/tenants/${id}/impersonations`));
  #form = new Form(this, async ({ reason, ticket, minutes, write }) => {
    const body = { reason: reason.trim(), ticket: ticket.trim(), minutes: Number(minutes), write: write !== undefined };
    await begin(await api.post(`/api/admin/tenants/${this.tenant.id}/impersonations`, body));
  }, {
    check: ({ reason, ticket }) => ({ reason: reason.trim() ? null : "Say why; the owners read it.", ticket: ticket.trim() ? null : "Name the ticket." }),
    said: { CONSENT_REQUIRED: "The owner has not allowed changes. Ask for it, or look only." },
  });

  willUpdate(changed) {
    if (changed.has("tenant")) this.#visits.load(this.tenant.id);
  }

  async #end({ detail: { id } }) {
    try {
      await api.remove(`/api/admin/tenants/${this.tenant.id}/impersonations/${id}`);
      toast("The visit has ended.");
    } catch (problem) {
      toast("Not ended: " + problem.message, "bad");
    }
    this.#visits.load(this.tenant.id);
  }

  #past() {
    const { value, problem } = this.#visits;
    if (!value) return problem ? html`<fh-problem small .problem=${problem} @retry=${() => this.#visits.load(this.tenant.id)}></fh-problem>` : html`<fh-skeleton lines="3"></fh-skeleton>`;
    return html`<fh-visits endable .visits=${value.impersonations} @end=${this.#end}></fh-visits>`;
  }

  render() {
    const { faults, busy } = this.#form;
    return html`<section><h3>Look in as the owner</h3><form class="fields" @submit=${this.#form.submit} novalidate>
        <fh-field label="Reason" name="reason" .fault=${faults.reason} hint="Stands in the tenant's audit log and in its list of visits."></fh-field>
        <div class="pair"><fh-field label="Ticket" name="ticket" .fault=${faults.ticket}></fh-field>
          <fh-select label="For" name="minutes" value="30" .options=${MINUTES} .fault=${faults.minutes}></fh-select></div>
        <fh-check name="write" label="Make changes" hint="Only while the owner allows it; otherwise you look only."></fh-check>
        ${this.#form.said()}
        <div><button class="button primary" type="submit" aria-disabled=${String(busy)}>${busy ? "Going in…" : "Begin visit"}</button></div></form></section>
      <section><h3>Visits</h3>${this.#past()}</section>`;
  }
}

customElements.define("fh-tenant-support", TenantSupport);
