import { api, memberAccess, ownAccess, setEntityScope } from "./api.js";
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
  problem = null;
  /** Set while it is an operator who looks: {operator, expiresAt, write, reason}. */
  impersonation = null;
  /** Where sign-in, password, sessions and second factors of this plane are. */
  authPath = "/api/auth";

  get place() {
    return this.tenant?.name;
  }

  async start() {
    if (this.state === "in") return;
    try {
      if (memberAccess().mayResume && (await memberAccess().renew())) return await this.#enter();
    } catch (problem) {
      return this.#become("unreachable", { problem });
    }
    this.#become("out");
  }

  async signIn(email, password, otp) {
    const body = await api.post("/api/auth/login", { email, password, ...(otp ? { otp } : {}) }, { anonymous: true });
    await this.enter(body.accessToken);
  }

  /** With a token that a sign-in, a registration or a switch has answered. */
  async enter(token) {
    feed.stop();
    memberAccess().take(token);
    await this.#enter();
    neighbours.postMessage("changed");
  }

  async switchTo(tenantId) {
    const body = await api.post("/api/tenant/switch", { tenantId }, { anyEntity: true });
    await this.enter(body.accessToken);
  }

  async signOut() {
    await api.post("/api/auth/logout", undefined, { anyEntity: true }).catch(() => null);
    this.leave(false);
    neighbours.postMessage("changed");
  }

  leave(ended) {
    feed.stop();
    memberAccess().take(null);
    this.#become("out", { user: null, tenant: null, permissions: new Set(), entities: [], impersonation: null, ended });
  }

  /** Begins anew as whoever holds members' access now: an operator has come, or has gone. */
  over() {
    feed.stop();
    Object.assign(this, { state: "starting", impersonation: null });
  }

  /** After something was changed about the caller or its tenant. */
  again = () => this.#enter();

  may(permission) {
    return this.permissions.has(permission);
  }

  /** An operator who may look and not write. */
  get visitsOnly() {
    return !!this.impersonation && !this.impersonation.write;
  }

  /** Null when writing is open, else what to do first. */
  get readOnlyBecause() {
    if (this.visitsOnly) return "You look only: the owner has not allowed support to make changes.";
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
    const me = await api.get("/api/auth/me");
    const known = { user: me.user, tenant: me.tenant, zone: me.timeZone, permissions: new Set(me.permissions), ended: false,
      impersonation: me.impersonation || null };
    try {
      const [companies, { memberships }] = await Promise.all([api.get("/api/entities"), this.#memberships(me)]);
      const entities = companies.entities.filter((entity) => entity.granted);
      const scope = scopeAmong(entities, me.tenant.id);
      setEntityScope(scope);
      this.#become("in", { ...known, entities, memberships, scope });
    } catch (problem) {
      if (problem.code !== "MFA_ENROLMENT_REQUIRED") throw problem;
      return this.#become("enrol", known);
    }
    if (!this.impersonation) feed.start();
  }

  /** A visiting operator goes nowhere else from here. */
  #memberships(me) {
    return me.impersonation ? { memberships: [] } : api.get("/api/tenant/memberships");
  }

  mustEnrol() {
    if (this.state === "in") this.#become("enrol");
  }

  #become(state, values = {}) {
    Object.assign(this, values, { state });
    this.dispatchEvent(new Event("changed"));
  }
}

function scopeAmong(entities, tenantId) {
  const codes = entities.map((entity) => entity.code);
  const kept = sessionStorage.getItem("freehold.scope." + tenantId);
  return codes.length > 1 ? ([...codes, BOTH].includes(kept) ? kept : BOTH) : codes[0] || null;
}

export const session = new Session();

ownAccess.addEventListener("lost", () => session.leave(true));
ownAccess.addEventListener("enrol", () => session.mustEnrol());

// The cookie is one for all tabs: after a switch next door this tab would refresh into another tenant.
neighbours.onmessage = () => session.impersonation || location.reload();
addEventListener("focus", () => {
  const held = memberAccess().claims.tenantId;
  if (session.state === "in" && held && held !== session.tenant.id) location.reload();
});
