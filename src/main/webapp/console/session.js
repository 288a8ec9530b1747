import { api, mayResume, onSignedOut, refresh, setEntityScope, setToken, tenantOfToken } from "./api.js";
import { feed } from "./feed.js";

const BOTH = "BOTH";
const neighbours = new BroadcastChannel("freehold.session");

/** Who is at the desk, for which tenant, within which entity. Says «changed». */
class Session extends EventTarget {
  state = "starting";
  user = null;
  tenant = null;
  permissions = new Set();
  entities = [];
  memberships = [];
  scope = null;
  /** The tenant's; times are shown in it. */
  zone = undefined;
  ended = false;

  async start() {
    try {
      if (mayResume() && (await refresh())) return await this.#enter();
    } catch (problem) {
      return this.#become("unreachable", { problem });
    }
    this.#become("out");
  }

  async signIn(email, password, otp) {
    const body = await api.post("/api/auth/login", otp ? { email, password, otp } : { email, password }, { anonymous: true });
    setToken(body.accessToken);
    await this.#enter();
    neighbours.postMessage("changed");
  }

  async switchTo(tenantId) {
    const body = await api.post("/api/tenant/switch", { tenantId }, { anyEntity: true });
    feed.stop();
    setToken(body.accessToken);
    await this.#enter();
    neighbours.postMessage("changed");
  }

  async signOut() {
    await api.post("/api/auth/logout", undefined, { anyEntity: true }).catch(() => null);
    this.leave(false);
    neighbours.postMessage("changed");
  }

  leave(ended) {
    feed.stop();
    setToken(null);
    this.#become("out", { user: null, tenant: null, permissions: new Set(), entities: [], ended });
  }

  may(permission) {
    return this.permissions.has(permission);
  }

  /** Null when writing is open, else what to do first. */
  get readOnlyBecause() {
    const codes = this.entities.map((entity) => entity.code);
    return this.scope === BOTH ? `Choose one entity (${codes.join(" or ")}) at the top to make changes.` : null;
  }

  scopeTo(code) {
    this.scope = code;
    sessionStorage.setItem("freehold.scope." + this.tenant.id, code);
    setEntityScope(code);
    this.dispatchEvent(new Event("changed"));
  }

  async #enter() {
    setEntityScope(null);
    const [me, { entities }, { memberships }] = await Promise.all([
      api.get("/api/auth/me"),
      api.get("/api/entities"),
      api.get("/api/tenant/memberships"),
    ]);
    const kept = sessionStorage.getItem("freehold.scope." + me.tenant.id);
    const codes = entities.map((entity) => entity.code);
    const scope = codes.length > 1 ? ([...codes, BOTH].includes(kept) ? kept : BOTH) : codes[0] || null;
    setEntityScope(scope);
    this.#become("in", {
      user: me.user, tenant: me.tenant, zone: me.timeZone, permissions: new Set(me.permissions), entities, memberships, scope, ended: false,
    });
    feed.start();
  }

  #become(state, values = {}) {
    Object.assign(this, values, { state });
    this.dispatchEvent(new Event("changed"));
  }
}

export const session = new Session();

onSignedOut(() => session.leave(true));

// The cookie is one for all tabs: after a switch next door this tab would refresh into another tenant.
neighbours.onmessage = () => location.reload();
addEventListener("focus", () => {
  const held = tenantOfToken();
  if (session.state === "in" && held && held !== session.tenant.id) location.reload();
});
