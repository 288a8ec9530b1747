import { LitElement, html, nothing } from "lit";
import { desk } from "../desk.js";
import { Form } from "../form.js";
import { icon } from "../icons.js";
import { router } from "../router.js";
import { base, buttons, fields } from "../styles.js";
import { gate } from "./gate.css.js";
import "../elements/fh-field.js";
import "../elements/fh-gate.js";

/** E-mail and password, then the second factor if there is one; what the server refuses is said in words that help. */
class SignIn extends LitElement {
  static properties = { step: { state: true } };
  static styles = [base, buttons, fields, gate];

  #kept = null;
  #form = new Form(this, (values) => this.#try(values), {
    check: (values) => this.#missing(values),
    said: { CREDENTIALS_INVALID: "E-mail or password is wrong.", OTP_INVALID: "This code is wrong or was used already." },
  });

  constructor() {
    super();
    this.step = "password";
  }

  firstUpdated() {
    this.#focus("email");
  }

  #missing({ email, password, otp }) {
    if (this.step !== "password") return { otp: otp.trim() ? null : "Enter the code." };
    return { email: email.trim() ? null : "Enter your e-mail address.", password: password ? null : "Enter your password." };
  }

  async #try({ email, password, otp }) {
    if (this.step === "password") this.#kept = { email: email.trim(), password };
    try {
      await desk().signIn(this.#kept.email, this.#kept.password, otp?.replaceAll(/\s/g, ""));
    } catch (problem) {
      if (problem.code !== "MFA_REQUIRED") throw this.#told(problem);
      this.#to("code");
    }
  }

  #told(problem) {
    if (problem.status !== 401) return problem;
    problem.code = this.step === "password" ? "CREDENTIALS_INVALID" : "OTP_INVALID";
    return problem;
  }

  #to(step) {
    this.step = step;
    this.#form.clear();
    this.#focus(step === "password" ? "email" : "otp");
  }

  async #focus(name) {
    await this.updateComplete;
    const field = this.renderRoot.querySelector(`fh-field[name="${name}"]`);
    await field?.updateComplete;
    field?.focus();
  }

  #password() {
    return html`<fh-field label="E-mail" name="email" type="email" autocomplete="username" .fault=${this.#form.faults.email} required></fh-field>
      <fh-field label="Password" name="password" type="password" autocomplete="current-password" .fault=${this.#form.faults.password} required></fh-field>`;
  }

  #code() {
    const recovery = this.step === "recovery";
    return html`<fh-field name="otp" autocomplete="one-time-code" inputmode=${recovery ? "text" : "numeric"} .fault=${this.#form.faults.otp} required
        label=${recovery ? "Recovery code" : "One-time code"}
        hint=${recovery ? "One of the ten you kept, such as abcde-12345. Each works once." : "The six digits that your authenticator shows now."}></fh-field>
      <div class="beside"><button class="link" type="button" @click=${() => this.#to(recovery ? "code" : "recovery")}>${
        recovery ? "Use a one-time code" : "Use a recovery code"}</button>
        <button class="link" type="button" @click=${() => this.#to("password")}>Start over</button></div>`;
  }

  render() {
    const first = this.step === "password";
    return html`<fh-gate heading=${first ? "Sign in" : "Second factor"} place=${router.isOperators ? "Operators" : ""}>
      ${desk().ended && first ? html`<p class="said" role="status">${icon("clock")}<span>Your session ended. Sign in to go on where you were.</span></p>` : nothing}
      <form @submit=${this.#form.submit} novalidate>
        ${first ? this.#password() : this.#code()}${this.#form.said()}
        <button class="button primary" type="submit" aria-disabled=${String(this.#form.busy)}>${this.#form.busy ? "Signing in…" : first ? "Sign in" : "Continue"}</button>
        ${first ? html`<a class="forgot" href=${router.address("forgot", {})}>Forgot your password?</a>` : nothing}
      </form>
      <p slot="foot">${router.isOperators ? html`For those who run Freehold. <a href="#/">Members sign in here.</a>`
        : "The back office that many businesses share and none can see another’s part of."}</p></fh-gate>`;
  }
}

customElements.define("fh-sign-in", SignIn);
