import { LitElement, html, nothing } from "lit";
import { api } from "../api.js";
import { Form } from "../form.js";
import { exactly } from "../format.js";
import { Loaded } from "../loaded.js";
import { session } from "../session.js";
import { base, buttons, fields } from "../styles.js";
import { drawer, page } from "./page.css.js";
import { toast } from "../elements/fh-toast.js";
import "../elements/fh-mark.js";
import "../elements/fh-problem.js";
import "../elements/fh-section.js";
import "../elements/fh-select.js";
import "../elements/fh-skeleton.js";
import "./visits.js";

const PATH = "/api/tenant/support-access";
const HOURS = ["1", "4", "8", "24", "72"].map((value) => ({ value, label: value === "1" ? "One hour" : value + " hours" }));

/** Whether Freehold's operators may change something while they look, and every visit they made. */
class SupportAccess extends LitElement {
  static styles = [base, buttons, fields, page, drawer];

  #access = new Loaded(this, () => api.get(PATH));
  #form = new Form(this, async ({ hours }) => {
    await api.put(PATH, { hours: Number(hours) }, undefined, api.anyEntity);
    await this.#access.load();
    toast("Support may make changes for now.");
  });

  connectedCallback() {
    super.connectedCallback();
    this.#access.load();
  }

  async #withdraw() {
    try {
      await api.remove(PATH, api.anyEntity);
      await this.#access.load();
      toast("Withdrawn.");
    } catch (problem) {
      toast("Not withdrawn: " + problem.message, "bad");
    }
  }

  #consent(consent) {
    if (consent) {
      return html`<div class="row wrap"><fh-mark tone="warn" icon="alert">May write</fh-mark><span>until ${exactly(consent.until)}, allowed by ${consent.by}</span></div>
        <div class="actions"><button class="button danger" @click=${this.#withdraw}>Withdraw</button></div>`;
    }
    return html`<div class="row wrap"><fh-mark icon="lock">May only look</fh-mark></div>
      <form class="fields actions" @submit=${this.#form.submit}><fh-select label="Allow changes for" name="hours" value="4" .options=${HOURS}></fh-select>
        ${this.#form.said()}<div><button class="button" type="submit" aria-disabled=${String(this.#form.busy)}>Allow changes</button></div></form>`;
  }

  render() {
    const { value, problem } = this.#access;
    if (!value) return problem ? html`<fh-problem .problem=${problem} @retry=${() => this.#access.load()}></fh-problem>` : html`<fh-skeleton></fh-skeleton>`;
    return html`<fh-section heading="Changes by support" note="Operators may look in with a reason and a ticket, for an hour at most. They change something only while you allow it.">
        ${session.visitsOnly ? nothing : this.#consent(value.consent)}</fh-section>
      <fh-section heading="Visits" note="The last fifty. Each act in them stands in the audit log with both names."><fh-visits .visits=${value.impersonations}></fh-visits></fh-section>`;
  }
}

customElements.define("fh-support-access", SupportAccess);
