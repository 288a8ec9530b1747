import { LitElement, css, html } from "lit";
import { api } from "../api.js";
import { desk } from "../desk.js";
import { Form } from "../form.js";
import { base, buttons, fields } from "../styles.js";
import { gate } from "./gate.css.js";
import "../elements/fh-copy.js";
import "../elements/fh-field.js";
import "../elements/fh-once.js";
import "../elements/fh-qr.js";

/** From the password over the QR code to the recovery codes, which are shown once. Says «enrolled» at the end. */
class MfaEnrolment extends LitElement {
  static properties = { step: { state: true } };
  static styles = [base, buttons, fields, gate, css`
    :host { display: block; }
    .scan { display: flex; flex-wrap: wrap; gap: var(--space-4); align-items: flex-start; }
    .scan > div { flex: 1; min-width: min(180px, 100%); }
    ol { display: grid; gap: var(--space-2); padding-inline-start: 18px; list-style: decimal; color: var(--ink-2); }
  `];

  #secret = null;
  #codes = [];
  #path = desk().authPath + "/mfa";
  #form = new Form(this, (values) => (this.step === "password" ? this.#begin(values) : this.#confirm(values)), {
    check: ({ password, code }) => (this.step === "password" ? { password: password ? null : "Enter your password." }
      : { code: /^\s*\d{3}\s?\d{3}\s*$/.test(code) ? null : "Enter the six digits." }),
    said: { CREDENTIALS_INVALID: "This is not your password.", OTP_INVALID: "This code is wrong. Wait for the next one and try again." },
  });

  constructor() {
    super();
    this.step = "password";
  }

  async #begin({ password }) {
    this.#secret = await api.post(this.#path + "/enrol", { password }, api.anyEntity);
    this.#to("scan", "code");
  }

  async #confirm({ code }) {
    const { recoveryCodes } = await api.post(this.#path + "/confirm", { code: code.replaceAll(/\s/g, "") }, api.anyEntity);
    this.#codes = recoveryCodes;
    this.step = "codes";
  }

  async #to(step, name) {
    this.step = step;
    await this.updateComplete;
    const field = this.renderRoot.querySelector(`fh-field[name="${name}"]`);
    await field.updateComplete;
    field.focus();
  }

  #password() {
    return html`<form @submit=${this.#form.submit} novalidate>
      <fh-field label="Your password" name="password" type="password" autocomplete="current-password" .fault=${this.#form.faults.password}
        hint="So that nobody else at your desk can do this." required></fh-field>${this.#form.said()}
      <div><button class="button primary" type="submit" aria-disabled=${String(this.#form.busy)}>${this.#form.busy ? "Looking…" : "Continue"}</button></div></form>`;
  }

  #scan() {
    const { secret, qr } = this.#secret;
    return html`<form @submit=${this.#form.submit} novalidate><div class="scan"><fh-qr .code=${qr} label="QR code for your authenticator"></fh-qr>
        <div class="stack"><ol><li>Open an authenticator app and scan the code.</li><li>Enter the six digits it shows.</li></ol>
          <div><span class="quiet">No camera? Enter this key:</span><br><fh-copy label="key" .value=${secret}></fh-copy></div></div></div>
      <fh-field label="One-time code" name="code" inputmode="numeric" autocomplete="one-time-code" .fault=${this.#form.faults.code} required></fh-field>
      ${this.#form.said()}
      <div><button class="button primary" type="submit" aria-disabled=${String(this.#form.busy)}>${this.#form.busy ? "Checking…" : "Turn on"}</button></div></form>`;
  }

  #kept() {
    return html`<div class="stack"><p class="lead">The second factor is on. When your phone is lost, one of these signs you in instead; each works once.</p>
      <fh-once label="Recovery codes" .lines=${this.#codes} file="freehold-recovery-codes.txt" @kept=${() => this.dispatchEvent(new Event("enrolled"))}></fh-once></div>`;
  }

  render() {
    return { password: () => this.#password(), scan: () => this.#scan(), codes: () => this.#kept() }[this.step]();
  }
}

customElements.define("fh-mfa-enrolment", MfaEnrolment);
