import { html, nothing } from "lit";
import { icon } from "../icons.js";
import { router } from "../router.js";
import { session } from "../session.js";
import { ListPage } from "./list-page.js";
import "../elements/fh-badge.js";
import "../elements/fh-time.js";
import "./api-key-drawer.js";
import "./new-api-key.js";

/** revoked, expired or active. */
export const stateOf = (key) => (key.revokedAt ? "revoked" : key.expiresAt && new Date(key.expiresAt) < Date.now() ? "expired" : "active");

/** Keys by which programs work for the tenant. */
class ApiKeys extends ListPage {
  heading = "API keys";

  columns = [
    { label: "Name", cell: (key) => html`${key.name}<span class="sub mono">${key.prefix}…</span>` },
    { label: "Status", cell: (key) => html`<fh-badge kind="KEY" .status=${stateOf(key)}></fh-badge>` },
    { label: "Begins with", wide: true, cell: (key) => html`<span class="mono dim">${key.prefix}…</span>` },
    { label: "Permissions", wide: true, end: true, cell: (key) => key.permissions.length },
    { label: "Made by", wide: true, cell: (key) => html`<span class="dim">${key.createdBy}</span>` },
    { label: "Expires", wide: true, end: true, cell: (key) => (key.expiresAt ? html`<fh-time class="dim" .at=${key.expiresAt}></fh-time>` : html`<span class="dim">Never</span>`) },
    { label: "Last used", end: true, cell: (key) => html`<fh-time class="dim" .at=${key.lastUsedAt}></fh-time>` },
  ];

  constructor() {
    super("api-keys", "/api/auth/api-keys", "apiKeys");
  }

  actions() {
    return session.visitsOnly ? nothing : html`<button class="button primary" @click=${() => router.go("api-keys/new")}>${icon("plus")}New key</button>`;
  }

  empty() {
    return html`<fh-empty icon="key" heading="No API keys yet">A program signs in with <span class="mono">Authorization: Bearer fh_…</span> instead of a person’s password.</fh-empty>`;
  }

  drawer(id) {
    const reload = () => this.list.load();
    if (id === "new") return html`<fh-new-api-key @saved=${reload} @close=${this.close}></fh-new-api-key>`;
    const key = this.list.rows?.find((row) => row.id === id);
    return key ? html`<fh-api-key-drawer .key=${key} @saved=${reload} @close=${this.close}></fh-api-key-drawer>` : nothing;
  }
}

customElements.define("fh-api-keys", ApiKeys);
