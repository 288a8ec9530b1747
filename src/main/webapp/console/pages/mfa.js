import { LitElement, html, nothing } from "lit";
import { api } from "../api.js";
import { desk } from "../desk.js";
import { exactly } from "../format.js";
import { icon } from "../icons.js";
import { Loaded } from "../loaded.js";
import { base, buttons } from "../styles.js";
import { drawer } from "./page.css.js";
import { ask } from "../elements/fh-ask.js";
import { toast } from "../elements/fh-toast.js";
import "../elements/fh-mark.js";
import "../elements/fh-once.js";
import "../elements/fh-problem.js";
import "../elements/fh-skeleton.js";
import "./mfa-enrolment.js";

const CODE = { name: "code", label: "One-time code", autocomplete: "one-time-code", hint: "From your authenticator, or a recovery code." };
const PASSWORD = { name: "password", label: "Your password", type: "password", autocomplete: "current-password" };

/** The caller's second factor: on, off, its recovery codes. */
class Mfa extends LitElement {
  static properties = { enrolling: { state: true }, codes: { state: true } };
  static styles = [base, buttons, drawer];

  #path = desk().authPath + "/mfa";
  #state = new Loaded(this, () => api.get(this.#path));

  connectedCallback() {
    super.connectedCallback();
    this.#state.load();
  }

  #enrolled() {
    this.enrolling = false;
    this.#state.load();
    toast("The second factor is on.");
  }

  #renew() {
    return ask({
      heading: "New recovery codes", text: "The old ones stop working at once.", act: "Make new ones", fields: [CODE],
      run: async ({ code }) => {
        this.codes = (await api.post(this.#path + "/recovery-codes", { code: code.trim() }, api.anyEntity)).recoveryCodes;
        this.#state.load();
      },
    });
  }

  #off() {
    return ask({
      heading: "Turn the second factor off?", text: "Your password alone will open your account then.", act: "Turn off", danger: true, fields: [PASSWORD, CODE],
      run: async ({ password, code }) => {
        await api.post(this.#path + "/disable", { password, code: code.trim() }, api.anyEntity);
        await this.#state.load();
        toast("The second factor is off.");
      },
    });
  }

  #on({ enrolledAt, required, recoveryCodesLeft }) {
    return html`<div class="row wrap"><fh-mark tone="good" icon="check">On</fh-mark><span class="quiet">${enrolledAt ? "since " + exactly(enrolledAt) : ""}</span></div>
      <p class=${recoveryCodesLeft < 3 ? "said actions" : "quiet actions"}>${recoveryCodesLeft < 3 ? icon("alert") : nothing}<span>${recoveryCodesLeft} of 10 recovery codes are left.</span></p>
      ${this.codes ? html`<div class="actions"><fh-once class="grow" label="Recovery codes" .lines=${this.codes} file="freehold-recovery-codes.txt" @kept=${() => (this.codes = null)}></fh-once></div>` : nothing}
      <div class="actions"><button class="button" @click=${this.#renew}>${icon("refresh")}New recovery codes</button>
        ${required ? html`<span class="quiet">It is required here, so it cannot be turned off.</span>` : html`<button class="button danger" @click=${this.#off}>Turn off</button>`}</div>`;
  }

  render() {
    const { value, problem } = this.#state;
    if (this.enrolling) return html`<fh-mfa-enrolment @enrolled=${this.#enrolled}></fh-mfa-enrolment>`;
    if (value?.enabled) return this.#on(value);
    if (value) {
      return html`<div class="row wrap"><fh-mark tone=${value.required ? "warn" : "calm"} icon=${value.required ? "alert" : "lock"}>Off</fh-mark>
        <span class="quiet">Your password alone opens your account.</span></div>
        <div class="actions"><button class="button primary" @click=${() => (this.enrolling = true)}>${icon("shield")}Set up</button></div>`;
    }
    return problem ? html`<fh-problem small .problem=${problem} @retry=${() => this.#state.load()}></fh-problem>` : html`<fh-skeleton lines="2"></fh-skeleton>`;
  }
}

customElements.define("fh-mfa", Mfa);
