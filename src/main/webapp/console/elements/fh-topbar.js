import { LitElement, css, html, nothing } from "lit";
import { desk, desks } from "../desk.js";
import { icon } from "../icons.js";
import { router } from "../router.js";
import { session } from "../session.js";
import { base, buttons } from "../styles.js";
import { themes, theme, wear } from "../themes.js";
import { Watch } from "../watch.js";
import { words } from "../format.js";
import { toast } from "./fh-toast.js";
import "./fh-live.js";
import "./fh-menu.js";

/** Where one is (tenant, entity) and who one is. Says «navigation» and «commands». */
class Topbar extends LitElement {
  static styles = [base, buttons, css`
    :host { display: flex; align-items: center; gap: var(--space-1); height: 48px; padding: 0 var(--space-4); border-bottom: 1px solid var(--line);
      background: var(--surface); }
    .name { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
    .only { display: inline-flex; align-items: center; gap: 6px; min-width: 0; padding: 0 var(--space-2); font-weight: 500; }
    .slash { color: var(--line-strong); }
    .navigation { display: none; }
    .commands { gap: var(--space-3); color: var(--ink-3); font-weight: 400; }
    kbd { padding: 1px 5px; border: 1px solid var(--line); border-radius: 4px; background: var(--sunken); color: var(--ink-2); font: 11px var(--font); }
    .avatar { display: inline-flex; align-items: center; justify-content: center; width: 24px; height: 24px; border-radius: 50%;
      background: var(--accent-soft); color: var(--accent-ink); font-size: var(--text-s); font-weight: 600; }
    @media (max-width: 760px) {
      :host { padding: 0 var(--space-2); gap: 0; }
      .navigation { display: inline-flex; }
      .commands { display: none; }
      .only { padding: 0 var(--space-1); }
    }
  `];

  constructor() {
    super();
    for (const one of desks) new Watch(this, one, ["changed"]);
  }

  #say(name) {
    this.dispatchEvent(new Event(name));
  }

  async #switch(tenantId) {
    if (tenantId === session.tenant.id) return;
    try {
      await session.switchTo(tenantId);
    } catch (problem) {
      toast("The tenant was not switched: " + problem.message, "bad");
    }
  }

  #tenant() {
    const { tenant, memberships } = session;
    const face = html`${icon("building")}<span class="name">${tenant.name}</span>`;
    if (memberships.length < 2) return html`<span class="only">${face}</span>`;
    const items = memberships.map((one) => ({ id: one.tenantId, label: one.name, detail: words(one.role), checked: one.tenantId === tenant.id }));
    return html`<fh-menu label="Tenant: ${tenant.name}" heading="Switch tenant" .items=${items} @pick=${(e) => this.#switch(e.detail)}>${face}</fh-menu>`;
  }

  #scope() {
    const { entities, scope } = session;
    if (!entities.length) return nothing;
    const face = html`${icon("layers")}<span class="name">${scope === "BOTH" ? "All" : scope}</span>`;
    if (entities.length < 2) return html`<span class="slash">/</span><span class="only" title=${entities[0].name}>${face}</span>`;
    const items = [
      { id: "BOTH", label: "All entities", detail: "read only", checked: scope === "BOTH" },
      ...entities.map((entity) => ({ id: entity.code, label: entity.code, detail: entity.name === entity.code ? "" : entity.name, checked: scope === entity.code })),
    ];
    return html`<span class="slash">/</span><fh-menu label="Entity scope: ${scope === "BOTH" ? "all, read only" : scope}" heading="Show and change"
      .items=${items} @pick=${(event) => session.scopeTo(event.detail)}>${face}</fh-menu>`;
  }

  #user() {
    const { user } = desk();
    const items = [
      { id: "profile", label: "Profile and security", icon: "user" },
      ...themes.map((one) => ({ id: one.id, label: one.label, checked: theme() === one.id })),
      { id: "out", label: "Sign out", icon: "exit" },
    ];
    return html`<fh-menu end label="Account of ${user.name || user.email}" heading="${user.email} · ${words(user.role)}" .items=${items}
      @pick=${(event) => this.#picked(event.detail)}><span class="avatar">${(user.name || user.email).charAt(0).toUpperCase()}</span></fh-menu>`;
  }

  #picked(id) {
    if (id === "out") return desk().signOut();
    if (id === "profile") return router.go("profile", {});
    wear(id);
    this.requestUpdate();
  }

  #where() {
    return router.isOperators ? html`<span class="only">${icon("globe")}<span class="name">All tenants</span></span>` : html`${this.#tenant()}${this.#scope()}`;
  }

  /** A visiting operator has nothing of its own here: the banner leads back. */
  #who() {
    if (router.isOperators) return this.#user();
    return session.impersonation ? nothing : html`<fh-live></fh-live>${this.#user()}`;
  }

  render() {
    if (desk().state !== "in") return nothing;
    return html`<button class="button plain square navigation" aria-label="Open navigation" @click=${() => this.#say("navigation")}>${icon("menu")}</button>
      ${this.#where()}<span class="grow"></span>
      <button class="button commands" @click=${() => this.#say("commands")}>${icon("search")}Go to…<kbd>Ctrl K</kbd></button>
      ${this.#who()}`;
  }
}

customElements.define("fh-topbar", Topbar);
