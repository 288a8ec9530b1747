/** One thing loaded for its host: value, problem, busy. Loading again keeps the old value on screen. */
export class Loaded {
  value = null;
  problem = null;
  #round = 0;

  constructor(host, ask) {
    Object.assign(this, { host, ask });
    host.addController(this);
  }

  hostDisconnected() {
    this.#round++;
  }

  async load(...of) {
    const round = ++this.#round;
    try {
      const value = await this.ask(...of);
      if (round !== this.#round) return;
      Object.assign(this, { value, problem: null });
    } catch (problem) {
      if (round !== this.#round) return;
      this.problem = problem;
    }
    this.host.requestUpdate();
  }

  forget() {
    this.#round++;
    Object.assign(this, { value: null, problem: null });
  }
}
