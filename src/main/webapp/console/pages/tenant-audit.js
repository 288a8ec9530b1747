import { LitElement, html, nothing } from "lit";
import { words } from "../format.js";
import { List } from "../list.js";
import { base, buttons } from "../styles.js";
import { drawer } from "./page.css.js";
import "../elements/fh-empty.js";
import "../elements/fh-problem.js";
import "../elements/fh-skeleton.js";
import "../elements/fh-timeline.js";

/** What was done in a tenant; looking at it stands in its audit log, too. */
class TenantAudit extends LitElement {
  static properties = { tenant: { attribute: false } };
  static styles = [base, buttons, drawer];

  #list = null;

  willUpdate(changed) {
    if (!changed.has("tenant")) return;
    this.#list = new List(this, `/api/admin/tenants/${this.tenant.id}/audit`, "auditLogs");
    this.#list.load();
  }

  render() {
    const { rows, problem, next, busy } = this.#list;
    if (!rows) return problem ? html`<fh-problem .problem=${problem} @retry=${() => this.#list.load()}></fh-problem>` : html`<fh-skeleton></fh-skeleton>`;
    if (!rows.length) return html`<fh-empty icon="shield" heading="Nothing recorded yet"></fh-empty>`;
    const steps = rows.map((entry) => ({ icon: "dot", text: words(entry.action), detail: [entry.actor.name, entry.ip].filter(Boolean).join(" · "), at: entry.at }));
    return html`<fh-timeline .steps=${steps}></fh-timeline>
      ${next === null ? nothing : html`<div class="actions"><button class="button" aria-disabled=${String(busy)} @click=${() => this.#list.more()}>Load more</button></div>`}`;
  }
}

customElements.define("fh-tenant-audit", TenantAudit);
