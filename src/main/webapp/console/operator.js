import { api, operatorAccess } from "./api.js";
import { feed } from "./feed.js";

const neighbours = new BroadcastChannel("freehold.operator");

/** An operator of the platform: no tenant, permissions of its own. Says «changed», as a member's session does. */
class OperatorDesk extends EventTarget {
  state = "starting";
  user = null;
  permissions = new Set();
  ended = false;
  problem = null;
  /** Operators see times in their own zone; this browser knows it. */
  zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  /** Where sign-in, password, sessions and second factors of this plane are. */
  authPath = "/api/admin/auth";
  place = "Platform";

  async start() {
    if (this.state === "in") return;
    try {
      if (operatorAccess.mayResume && (await operatorAccess.renew())) return await this.#enter();
    } catch (problem) {
      return this.#become("unreachable", { problem });
    }
    this.#become("out");
  }

  async signIn(email, password, otp) {
    const body = await api.post("/api/admin/auth/login", { email, password, ...(otp ? { otp } : {}) }, { anonymous: true });
    operatorAccess.take(body.accessToken);
    await this.#enter();
    neighbours.postMessage("changed");
  }

  async signOut() {
    await api.post("/api/admin/auth/logout").catch(() => null);
    this.leave(false);
    neighbours.postMessage("changed");
  }

  leave(ended) {
    operatorAccess.take(null);
    this.#become("out", { user: null, permissions: new Set(), ended });
  }

  /** After something was changed about the operator itself. */
  again = () => this.#enter();

  may(permission) {
    return this.permissions.has(permission);
  }

  async #enter() {
    feed.stop();
    const [{ user, permissions }, factor] = await Promise.all([api.get("/api/admin/auth/verify"), api.get("/api/admin/auth/mfa")]);
    this.#become(factor.required && !factor.enabled ? "enrol" : "in", { user, permissions: new Set(permissions), ended: false });
  }

  #become(state, values = {}) {
    Object.assign(this, values, { state });
    this.dispatchEvent(new Event("changed"));
  }

  mustEnrol() {
    if (this.state === "in") this.#become("enrol");
  }
}

export const operator = new OperatorDesk();

operatorAccess.addEventListener("lost", () => operator.leave(true));
operatorAccess.addEventListener("enrol", () => operator.mustEnrol());
neighbours.onmessage = () => location.reload();
