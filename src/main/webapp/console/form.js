import { html, nothing } from "lit";
import { icon } from "./icons.js";

/**
 * A form of its host: one sending at a time, what the server says about a field goes to that field, the rest is said
 * in one place. `check` looks before the server is asked: name → what is wrong.
 */
export class Form {
  busy = false;
  problem = null;
  faults = {};

  /**
   * @param act takes the values by name and sends them; a rejected promise is told, not thrown on
   * @param said words for problems by code, where the server's own do not help enough
   */
  constructor(host, act, { check = () => ({}), said = {} } = {}) {
    Object.assign(this, { host, act, check, wordsFor: said });
    host.addController(this);
  }

  submit = async (event) => {
    event.preventDefault();
    if (this.busy) return;
    const form = event.target;
    const values = Object.fromEntries(new FormData(form));
    this.#tell(null, this.check(values));
    if (this.#focusFault(form)) return;
    this.busy = true;
    this.host.requestUpdate();
    try {
      await this.act(values, form);
    } catch (problem) {
      if (problem.status === undefined) throw problem;
      this.take(problem);
      await this.host.updateComplete;
      this.#focusFault(form);
    } finally {
      this.busy = false;
      this.host.requestUpdate();
    }
  };

  /** A problem that came from elsewhere but belongs to this form. */
  take(problem) {
    this.#tell(problem, Object.fromEntries(problem.errors.map(({ field, message }) => [field, sentence(message)])));
  }

  clear() {
    this.#tell(null, {});
  }

  #tell(problem, faults) {
    Object.assign(this, { problem, faults: Object.fromEntries(Object.entries(faults).filter(([, fault]) => fault)) });
    this.host.requestUpdate();
  }

  /** False when no field is at fault. */
  #focusFault(form) {
    const [first] = Object.keys(this.faults);
    if (!first) return false;
    this.host.updateComplete.then(() => form.elements[first]?.focus?.());
    return true;
  }

  /** The problem in a line, unless every fault stands at its field already. */
  said(form = this.host.renderRoot.querySelector("form")) {
    if (!this.problem) return nothing;
    const shown = Object.keys(this.faults);
    if (shown.length && shown.every((name) => form?.elements[name])) return nothing;
    return html`<div class="said bad" role="alert">${icon("alert")}<span>${this.#words} ${
      this.problem.status >= 500 && this.problem.requestId ? html`<span class="mono">${this.problem.requestId}</span>` : nothing}</span></div>`;
  }

  get #words() {
    const { status, code, message } = this.problem;
    if (this.wordsFor[code]) return this.wordsFor[code];
    if (status === 0) return "The server cannot be reached. Check your connection and try again.";
    if (status === 412) return "Somebody changed this meanwhile. Close it and open it again to see how it is now.";
    if (status === 429) return "Too many tries. Wait a few minutes, then try again.";
    if (status >= 500) return "The server could not do that. Try again; if it stays, send this request id to support:";
    return message;
  }
}

const sentence = (text) => text.charAt(0).toUpperCase() + text.slice(1) + (/[.!?]$/.test(text) ? "" : ".");
