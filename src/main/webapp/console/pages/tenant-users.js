import { LitElement, css, html, nothing } from "lit";
import { api, query } from "../api.js";
import { words } from "../format.js";
import { Loaded } from "../loaded.js";
import { ROLES } from "../roles.js";
import { base, buttons, fields } from "../styles.js";
import { drawer } from "./page.css.js";
import { resetFactor } from "./lost-factor.js";
import { desk } from "../desk.js";
import { ask } from "../elements/fh-ask.js";
import { toast } from "../elements/fh-toast.js";
import "../elements/fh-badge.js";
import "../elements/fh-empty.js";
import "../elements/fh-problem.js";
import "../elements/fh-skeleton.js";
import "../elements/fh-time.js";

/** A tenant's members for support: who is there, and another role when its owner asks for it. */
class TenantUsers extends LitElement {
  static properties = { tenant: { attribute: false } };
  static styles = [base, buttons, fields, drawer, css`
    li { display: flex; align-items: center; gap: var(--space-3); padding: var(--space-2) 0; border-bottom: 1px solid var(--line); }
    .who { overflow-wrap: anywhere; font-weight: 500; }
    .small { color: var(--ink-3); font-size: var(--text-s); overflow-wrap: anywhere; }
  `];

  #users = new Loaded(this, (id) => api.get(`/api/admin/tenants/${id}/users` + query({ limit: 200 })));

  willUpdate(changed) {
    if (changed.has("tenant")) this.#users.load(this.tenant.id);
  }

  async #change(user) {
    const done = await ask({
      heading: `Change the role of ${user.email}`, text: `It is ${words(user.role)} now. The change stands in the tenant's audit log with your name.`, act: "Change role",
      fields: [{ name: "role", label: "Role", value: user.role, options: ROLES }],
      run: ({ role }) => api.put(`/api/admin/tenants/${this.tenant.id}/users/${user.id}/role`, { role }),
    });
    if (!done) return;
    toast("Role changed.");
    this.#users.load(this.tenant.id);
  }

  async #lost(user) {
    if (!(await resetFactor(user.email, `/api/admin/tenants/${this.tenant.id}/users/${user.id}/mfa/reset`))) return;
    toast("The second factor is off.");
    this.#users.load(this.tenant.id);
  }

  #user(user) {
    return html`<li><div class="grow"><div class="who">${user.name || user.email}</div><div class="small">${user.email} · last used <fh-time .at=${user.lastUsedAt}></fh-time></div></div>
      ${user.status === "ACTIVE" ? nothing : html`<fh-badge kind="MEMBER" .status=${user.status}></fh-badge>`}
      ${user.mfaEnabled && desk().may("tenants.recover") ? html`<button class="button" aria-label="Second factor of ${user.email} lost" @click=${() => this.#lost(user)}>Factor lost</button>` : nothing}
      <button class="button" aria-label="Change the role of ${user.email}" @click=${() => this.#change(user)}>${words(user.role)}</button></li>`;
  }

  render() {
    const { value, problem } = this.#users;
    if (!value) return problem ? html`<fh-problem .problem=${problem} @retry=${() => this.#users.load(this.tenant.id)}></fh-problem>` : html`<fh-skeleton></fh-skeleton>`;
    if (!value.users.length) return html`<fh-empty icon="users" heading="Nobody has joined yet">The owner's letter is out.</fh-empty>`;
    return html`<ul aria-label="Members">${value.users.map((user) => this.#user(user))}</ul>
      ${value.pagination?.total > value.users.length ? html`<p class="quiet actions">The first ${value.users.length} of ${value.pagination.total}.</p>` : nothing}`;
  }
}

customElements.define("fh-tenant-users", TenantUsers);
