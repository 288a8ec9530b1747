import { LitElement, html, nothing } from "lit";
import { api } from "../api.js";
import { desk } from "../desk.js";
import { Loaded } from "../loaded.js";
import { router } from "../router.js";
import { standing } from "../standing.js";
import { base } from "../styles.js";
import { Watch } from "../watch.js";
import { drawer } from "./page.css.js";
import "../elements/fh-badge.js";
import "../elements/fh-drawer.js";
import "../elements/fh-problem.js";
import "../elements/fh-skeleton.js";
import "../elements/fh-tabs.js";
import "./tenant-audit.js";
import "./tenant-erasure.js";
import "./tenant-overrides.js";
import "./tenant-overview.js";
import "./tenant-support.js";
import "./tenant-users.js";

const TABS = [
  { id: "", label: "Overview", may: "tenants.view" },
  { id: "users", label: "Users", may: "tenants.users" },
  { id: "overrides", label: "Overrides", may: "tenants.view" },
  { id: "audit", label: "Audit", may: "tenants.view" },
  { id: "erasure", label: "Erasure", may: "tenants.delete" },
  { id: "support", label: "Support access", may: "tenants.impersonate" },
];

/** One tenant as operators see it. Says «saved». */
class TenantDrawer extends LitElement {
  static properties = { tenantId: {} };
  static styles = [base, drawer];

  #tenant = new Loaded(this, (id) => api.read("/api/admin/tenants/" + encodeURIComponent(id)));

  constructor() {
    super();
    new Watch(this, router, ["change"]);
  }

  willUpdate(changed) {
    if (!changed.has("tenantId")) return;
    this.#tenant.forget();
    this.#reload();
  }

  #reload = () => this.#tenant.load(this.tenantId);

  #saved = () => {
    this.#reload();
    this.dispatchEvent(new Event("saved"));
  };

  #tab(current, { body: { tenant }, etag }) {
    if (current === "users") return html`<fh-tenant-users .tenant=${tenant}></fh-tenant-users>`;
    if (current === "overrides") return html`<fh-tenant-overrides .tenant=${tenant}></fh-tenant-overrides>`;
    if (current === "audit") return html`<fh-tenant-audit .tenant=${tenant}></fh-tenant-audit>`;
    if (current === "erasure") return html`<fh-tenant-erasure .tenantId=${tenant.id} .tenant=${tenant}></fh-tenant-erasure>`;
    if (current === "support") return html`<fh-tenant-support .tenant=${tenant}></fh-tenant-support>`;
    return html`<fh-tenant-overview .tenant=${tenant} .etag=${etag} @saved=${this.#saved}></fh-tenant-overview>`;
  }

  #body() {
    const { value, problem } = this.#tenant;
    if (problem?.status === 404 && router.segments[2] === "erasure") return html`<fh-tenant-erasure .tenantId=${this.tenantId}></fh-tenant-erasure>`;
    if (!value) return problem ? html`<fh-problem .problem=${problem} @retry=${this.#reload}></fh-problem>` : html`<fh-skeleton></fh-skeleton>`;
    const at = "tenants/" + encodeURIComponent(this.tenantId);
    const tabs = TABS.filter(({ may }) => desk().may(may)).map(({ id, label }) => ({ id, label, href: router.address(id ? at + "/" + id : at) }));
    const current = tabs.some(({ id }) => id === router.segments[2]) ? router.segments[2] : "";
    return html`<fh-tabs label="Tenant" .tabs=${tabs} .current=${current}></fh-tabs>${this.#tab(current, value)}`;
  }

  render() {
    const tenant = this.#tenant.value?.body.tenant;
    return html`<fh-drawer wide .heading=${tenant?.name || "Tenant"}>${tenant ? html`<div slot="under" class="under">
        <fh-badge kind="TENANT" .status=${standing(tenant)}></fh-badge><span class="mono quiet">${tenant.subdomain}</span></div>` : nothing}
      ${this.#body()}</fh-drawer>`;
  }
}

customElements.define("fh-tenant-drawer", TenantDrawer);
