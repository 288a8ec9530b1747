import { html, nothing } from "lit";
import { desk } from "../desk.js";
import { words } from "../format.js";
import { icon } from "../icons.js";
import { PLAN_NAMES } from "../plans.js";
import { region } from "../regions.js";
import { router } from "../router.js";
import { standing } from "../standing.js";
import { TENANT } from "../statuses.js";
import { ListPage } from "./list-page.js";
import "../elements/fh-badge.js";
import "../elements/fh-time.js";
import "./new-tenant.js";
import "./restore-tenant.js";
import "./tenant-drawer.js";

const STATUSES = Object.entries(TENANT).filter(([value]) => value !== "trial").map(([value, { word }]) => ({ value: value.toUpperCase(), label: word }));
const DELETED = [{ value: "true", label: "Only deleted ones" }];

/** Every business on the platform. */
class Tenants extends ListPage {
  heading = "Tenants";
  searches = "Name or subdomain";
  filters = [
    { id: "status", label: "Status", options: () => STATUSES },
    { id: "plan", label: "Plan", options: () => PLAN_NAMES },
    { id: "deleted", label: "Deleted", options: () => DELETED },
  ];

  usualOrder = "name:asc";

  columns = [
    { label: "Tenant", sort: "name", cell: (tenant) => html`${tenant.name}<span class="sub">${tenant.subdomain} · ${words(tenant.plan)}</span>` },
    { label: "Status", sort: "status", cell: (tenant) => html`<fh-badge kind="TENANT" .status=${standing(tenant)}></fh-badge>` },
    { label: "Subdomain", sort: "subdomain", wide: true, cell: (tenant) => html`<span class="mono dim">${tenant.subdomain}</span>` },
    { label: "Plan", sort: "plan", wide: true, cell: (tenant) => words(tenant.plan) },
    { label: "Region", wide: true, cell: (tenant) => html`<span class="dim">${region(tenant.region)}</span>` },
    { label: "Trial ends", wide: true, end: true, cell: (tenant) => html`<fh-time class="dim" .at=${tenant.trialEndsAt}></fh-time>` },
    { label: "Created", sort: "createdAt", end: true, cell: (tenant) => html`<fh-time class="dim" .at=${tenant.createdAt}></fh-time>` },
  ];

  constructor() {
    super("tenants", "/api/admin/tenants", "tenants");
  }

  actions() {
    return desk().may("tenants.manage") ? html`<button class="button" @click=${() => router.go("tenants/restore")}>${icon("upload")}Restore from a file</button>
      <button class="button primary" @click=${() => router.go("tenants/new")}>${icon("plus")}New tenant</button>` : nothing;
  }

  empty() {
    return html`<fh-empty icon="building" heading="No tenants yet">Make the first one; its owner gets a letter.</fh-empty>`;
  }

  drawer(id) {
    const reload = () => this.list.load();
    if (id === "new") return html`<fh-new-tenant @saved=${reload} @close=${this.close}></fh-new-tenant>`;
    if (id === "restore") return html`<fh-restore-tenant @saved=${reload} @close=${this.close}></fh-restore-tenant>`;
    return html`<fh-tenant-drawer .tenantId=${id} @saved=${reload} @close=${this.close}></fh-tenant-drawer>`;
  }
}

customElements.define("fh-tenants", Tenants);
