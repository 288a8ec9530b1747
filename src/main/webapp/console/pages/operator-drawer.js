import { LitElement, html, nothing } from "lit";
import { api } from "../api.js";
import { Form } from "../form.js";
import { exactly } from "../format.js";
import { Loaded } from "../loaded.js";
import { OPERATOR_ROLES } from "../operator-roles.js";
import { base, buttons, fields } from "../styles.js";
import { resetFactor } from "./lost-factor.js";
import { drawer } from "./page.css.js";
import { ask } from "../elements/fh-ask.js";
import { toast } from "../elements/fh-toast.js";
import "../elements/fh-drawer.js";
import "../elements/fh-facts.js";
import "../elements/fh-field.js";
import "../elements/fh-problem.js";
import "../elements/fh-select.js";
import "../elements/fh-skeleton.js";

const PATH = "/api/platform/operators";

/** One operator, or a new one when no id is given. Says «saved». */
class OperatorDrawer extends LitElement {
  static properties = { operatorId: {}, role: { state: true } };
  static styles = [base, buttons, fields, drawer];

  #operator = new Loaded(this, (id) => api.read(PATH + "/" + encodeURIComponent(id)));
  #form = new Form(this, (values) => this.#save(values), {
    check: ({ name, email }) => ({ name: name.trim() ? null : "Enter a name.", email: email === undefined || email.trim() ? null : "Enter an e-mail address." }),
  });

  willUpdate(changed) {
    if (!changed.has("operatorId")) return;
    this.#operator.forget();
    if (this.operatorId) this.#reload();
  }

  #reload = () => this.#operator.load(this.operatorId);

  async #save({ name, email, role, department }) {
    const place = department.trim();
    const body = { name: name.trim(), role, ...(place || this.operatorId ? { department: place } : {}) };
    if (this.operatorId) {
      await this.#patch(body, "Saved.");
    } else {
      await api.post(PATH, { ...body, email: email.trim() });
      toast(`A letter is on its way to ${email.trim()}.`);
      this.dispatchEvent(new Event("saved"));
      this.renderRoot.querySelector("fh-drawer").leave();
    }
  }

  async #patch(body, said) {
    await api.patch(PATH + "/" + encodeURIComponent(this.operatorId), body, this.#operator.value.etag);
    await this.#reload();
    toast(said);
    this.dispatchEvent(new Event("saved"));
  }

  #disable = ({ name }) => ask({
    heading: `Disable ${name}?`, text: "Every session ends now, and signing in is closed.", act: "Disable", danger: true, run: () => this.#patch({ disabled: true }, "Disabled."),
  });

  #enable = () => this.#patch({ disabled: false }, "Enabled.").catch((problem) => toast("Not enabled: " + problem.message, "bad"));

  async #lost(operator) {
    if (!(await resetFactor(operator.name, `${PATH}/${encodeURIComponent(this.operatorId)}/mfa/reset`))) return;
    toast("The second factor is off.");
    this.#reload();
  }

  #fields(operator) {
    const { faults, busy } = this.#form;
    const role = this.role || operator?.role || "SUPPORT";
    return html`<form class="fields" @submit=${this.#form.submit} novalidate>
      <fh-field label="Name" name="name" .value=${operator?.name || ""} .fault=${faults.name}></fh-field>
      ${operator ? nothing : html`<fh-field label="E-mail" name="email" type="email" .fault=${faults.email}></fh-field>`}
      <div class="pair"><fh-select label="Role" name="role" .value=${role} .options=${OPERATOR_ROLES} .hint=${OPERATOR_ROLES.find(({ value }) => value === role)?.hint} .fault=${faults.role}
          @change=${(event) => (this.role = event.target.value)}></fh-select>
        <fh-field label="Department" name="department" .value=${operator?.department || ""} .fault=${faults.department}></fh-field></div>
      ${this.#form.said()}
      <div><button class="button primary" type="submit" aria-disabled=${String(busy)}>${busy ? "Saving…" : operator ? "Save" : "Make the operator"}</button></div></form>`;
  }

  #known(operator) {
    return html`<section><fh-facts .facts=${[["E-mail", operator.email], ["Second factor", operator.mfaEnabled ? "On" : "Off"], ["Last sign-in", operator.lastLoginAt && exactly(operator.lastLoginAt)],
        ["Disabled", operator.disabledAt && exactly(operator.disabledAt)]]}></fh-facts></section><section>${this.#fields(operator)}</section>
      <section><h3>Access</h3>${operator.mfaEnabled ? html`<button class="button" @click=${() => this.#lost(operator)}>Second factor lost</button> ` : nothing}${operator.disabledAt ? html`<button class="button" @click=${this.#enable}>Enable</button>`
        : html`<button class="button danger" @click=${() => this.#disable(operator)}>Disable</button>`}</section>`;
  }

  #body() {
    if (!this.operatorId) return this.#fields(null);
    const { value, problem } = this.#operator;
    if (value) return this.#known(value.body.operator);
    return problem ? html`<fh-problem .problem=${problem} @retry=${this.#reload}></fh-problem>` : html`<fh-skeleton></fh-skeleton>`;
  }

  render() {
    return html`<fh-drawer .heading=${this.operatorId ? this.#operator.value?.body.operator.name || "Operator" : "New operator"}>${this.#body()}</fh-drawer>`;
  }
}

customElements.define("fh-operator-drawer", OperatorDrawer);
