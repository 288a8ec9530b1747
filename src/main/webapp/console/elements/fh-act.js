import { LitElement, css, html, nothing } from "lit";
import { icon } from "../icons.js";
import { session } from "../session.js";
import { base, buttons } from "../styles.js";
import { Watch } from "../watch.js";
import { ask } from "./fh-ask.js";
import { toast } from "./fh-toast.js";

/**
 * A button for one act: absent without `permission`, closed while nothing may be written (for the tenant's own things
 * say `any-entity`; what only reads says `reading`), asked about first when there is a `question`. `run(values)` acts; a refusal is told. Says «done».
 */
class Act extends LitElement {
  static properties = {
    permission: {}, label: {}, icon: {}, question: { attribute: false }, run: { attribute: false }, thanks: {}, primary: { type: Boolean },
    danger: { type: Boolean }, anyEntity: { type: Boolean, attribute: "any-entity" }, reading: { type: Boolean }, busy: { state: true },
  };
  static styles = [base, buttons, css`:host { display: inline-block; }`];

  constructor() {
    super();
    new Watch(this, session, ["changed"]);
  }

  async #act() {
    if (this.busy) return;
    this.busy = true;
    try {
      const done = this.question ? await ask({ ...this.question, run: (values) => this.run(values) }) : (await this.run({}), true);
      if (done && this.thanks) toast(this.thanks);
      if (done) this.dispatchEvent(new Event("done"));
    } catch (problem) {
      if (problem.status === undefined) throw problem;
      toast(`${this.label}: ${problem.message}`, "bad");
    } finally {
      this.busy = false;
    }
  }

  render() {
    if (this.permission && !session.may(this.permission)) return nothing;
    const closed = this.reading ? null : this.anyEntity ? session.visitsOnly : session.readOnlyBecause;
    return html`<button class="button ${this.primary ? "primary" : ""} ${this.danger ? "danger" : ""}" type="button" ?disabled=${!!closed} title=${closed ? session.readOnlyBecause : nothing}
      aria-disabled=${String(!!this.busy)} @click=${this.#act}>${this.icon ? icon(this.icon) : nothing}${this.label}</button>`;
  }
}

customElements.define("fh-act", Act);
