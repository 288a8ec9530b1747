import { LitElement, css, html, nothing } from "lit";
import { Again } from "../again.js";
import { api } from "../api.js";
import { count, exactly } from "../format.js";
import { icon } from "../icons.js";
import { Loaded } from "../loaded.js";
import { saveText } from "../save.js";
import { base, buttons } from "../styles.js";
import { drawer } from "./page.css.js";
import { ask } from "../elements/fh-ask.js";
import "../elements/fh-copy.js";
import "../elements/fh-empty.js";
import "../elements/fh-facts.js";
import "../elements/fh-problem.js";
import "../elements/fh-skeleton.js";

/** The end of a deleted tenant and the certificate in its place, which stays when the tenant is gone. */
class TenantErasure extends LitElement {
  static properties = { tenantId: {}, tenant: { attribute: false } };
  static styles = [base, buttons, drawer, css`
    table { width: 100%; border-collapse: collapse; }
    td { padding: 4px 0; border-bottom: 1px solid var(--line); overflow-wrap: anywhere; }
    td:last-child { text-align: end; font-variant-numeric: tabular-nums; }
  `];

  #certificate = new Loaded(this, (id) => api.get(`/api/admin/tenants/${encodeURIComponent(id)}/erasure`).catch(none));
  #again = new Again(this, () => this.#load());

  willUpdate(changed) {
    if (!changed.has("tenantId")) return;
    this.#certificate.forget();
    this.#load();
  }

  #load = () => this.#certificate.load(this.tenantId);

  /** A run is followed until its end. */
  updated() {
    const certificate = this.#certificate.value?.certificate;
    if (certificate && !certificate.finishedAt) this.#again.later();
  }

  async #erase({ name, subdomain }) {
    const run = () => api.post(`/api/admin/tenants/${encodeURIComponent(this.tenantId)}/erasure`, { confirm: subdomain });
    const text = "All its rows go, in all tables, and the people who are members nowhere else. There is no way back. What is gone stays in backups until those are over.";
    if (await ask({ heading: `Erase ${name} for good?`, text, act: "Erase for good", danger: true, type: subdomain, run })) this.#load();
  }

  #none() {
    const { tenant } = this;
    if (!tenant) return html`<fh-empty icon="shield" heading="No certificate">No tenant of this id was erased.</fh-empty>`;
    if (!tenant.deletedAt) return html`<fh-empty icon="shield" heading="Not deleted">Only a tenant that was deleted before can be erased; until then it can be restored.</fh-empty>`;
    return html`<section><p>${tenant.name} was deleted on ${exactly(tenant.deletedAt)}. Erasing takes all its rows away and leaves a certificate in their place.</p>
      <div class="actions"><button class="button danger" @click=${() => this.#erase(tenant)}>Erase for good…</button></div></section>`;
  }

  #shown(certificate) {
    const { finishedAt, tables, people, sha256, subdomain } = certificate;
    const keep = () => saveText(JSON.stringify(certificate, null, 2) + "\n", `deletion-${subdomain}.json`);
    return html`${finishedAt ? html`<p class="said good" role="status">${icon("check")}<span>Erased. This certificate stays.</span></p>`
        : html`<p class="said calm" role="status">${icon("clock")}<span>It runs, also when you leave. ${count(tables.length)} tables are empty so far.</span></p>`}
      <section class="actions"><fh-facts class="grow" .facts=${[["Tenant", `${certificate.name}, ${subdomain}`], ["Asked for by", certificate.requestedBy], ["Begun", exactly(certificate.startedAt)],
        ["Finished", finishedAt && exactly(finishedAt)], ["People", count(people)], ["Rows", count(tables.reduce((sum, { rows }) => sum + rows, 0))],
        ["SHA-256", sha256 && html`<fh-copy label="sum" .value=${sha256}></fh-copy>`]]}></fh-facts></section>
      ${finishedAt ? html`<div class="actions"><button class="button" @click=${keep}>${icon("download")}Download the certificate</button></div>`
        : html`<div class="actions"><button class="button" @click=${() => this.#erase(certificate)}>Go on with it…</button></div>`}
      ${tables.length ? html`<section><h3>What went</h3><table><tbody>${tables.map(({ name, rows }) => html`<tr><td class="mono">${name}</td><td>${count(rows)}</td></tr>`)}</tbody></table></section>` : nothing}`;
  }

  render() {
    const { value, problem } = this.#certificate;
    if (value) return value.certificate ? this.#shown(value.certificate) : this.#none();
    return problem ? html`<fh-problem .problem=${problem} @retry=${this.#load}></fh-problem>` : html`<fh-skeleton lines="5"></fh-skeleton>`;
  }
}

/** Where none was begun there is none to show, which is no failure here. */
function none(problem) {
  if (problem.status === 404) return { certificate: null };
  throw problem;
}

customElements.define("fh-tenant-erasure", TenantErasure);
