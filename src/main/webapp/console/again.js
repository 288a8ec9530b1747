const GATHER_MS = 150;
const LOOK_MS = 1000;

/** Asks again for its host: soon after news, or later by itself where no news comes. Ends with the host. */
export class Again {
  #timer = null;

  /** @param gatherMs how long news is gathered before it costs a request; longer where the request costs more */
  constructor(host, act, gatherMs = GATHER_MS) {
    Object.assign(this, { host, act, gatherMs });
    host.addController(this);
  }

  soon() {
    clearTimeout(this.#timer);
    this.#in(this.gatherMs);
  }

  /** What is awaited already comes first. */
  later() {
    if (this.#timer === null && this.host.isConnected) this.#in(LOOK_MS);
  }

  #in(ms) {
    this.#timer = setTimeout(() => {
      this.#timer = null;
      this.act();
    }, ms);
  }

  hostDisconnected() {
    clearTimeout(this.#timer);
    this.#timer = null;
  }
}
