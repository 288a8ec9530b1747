/**
 * What opens one plane of the server: its access token, and how a new one comes by. The token stays in memory; what
 * outlives a reload is the refresh cookie, which no script can read.
 */
export class Access extends EventTarget {
  #token = null;
  #renewing = null;

  /**
   * @param name of the hint in the storage and of the lock between tabs
   * @param renewal answers a new token, or null when the session is over
   * @param remembered whether later visits of this browser may resume it
   */
  constructor(name, renewal, remembered = true) {
    super();
    Object.assign(this, { name, renewal, remembered });
  }

  get token() {
    return this.#token;
  }

  /** What the token claims; for the page's own use, the server believes only the signature. */
  get claims() {
    const payload = this.#token?.split(".")[1];
    return payload ? JSON.parse(atob(payload.replaceAll("-", "+").replaceAll("_", "/"))) : {};
  }

  take(token) {
    this.#token = token;
    if (!this.remembered) return;
    // Only a hint, never the token: without it a first visit would ask for a refresh that must fail.
    if (token) localStorage.setItem(this.name, "1");
    else localStorage.removeItem(this.name);
  }

  get mayResume() {
    return !this.remembered || localStorage.getItem(this.name) !== null;
  }

  /** One renewal at a time, in this tab and in its neighbours: a refresh token used twice ends the session. */
  renew() {
    this.#renewing ??= this.#exclusively(async () => {
      const token = await this.renewal();
      this.take(token);
      return token !== null;
    }).finally(() => (this.#renewing = null));
    return this.#renewing;
  }

  #exclusively(work) {
    return navigator.locks ? navigator.locks.request(this.name + ".refresh", work) : work();
  }

  /** The server no longer takes what we have. */
  lost() {
    this.take(null);
    this.dispatchEvent(new Event("lost"));
  }
}
