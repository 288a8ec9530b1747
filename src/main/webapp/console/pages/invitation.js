import { LitElement, html, nothing } from "lit";
import { api } from "../api.js";
import { Form } from "../form.js";
import { exactly, words } from "../format.js";
import { icon } from "../icons.js";
import { Loaded } from "../loaded.js";
import { newPasswordFaults, PASSWORD_HINT } from "../passwords.js";
import { router } from "../router.js";
import { session } from "../session.js";
import { base, buttons, fields } from "../styles.js";
import { gate } from "./gate.css.js";
import "../elements/fh-field.js";
import "../elements/fh-gate.js";
import "../elements/fh-problem.js";
import "../elements/fh-skeleton.js";

/** Joining a tenant by a mailed link: somebody new chooses a password, somebody known shows its own. */
class Invitation extends LitElement {
  static properties = { asksCode: { state: true } };
  static styles = [base, buttons, fields, gate];

  #token = router.segments[1] || "";
  #invitation = new Loaded(this, () => api.post("/api/auth/invitation", { token: this.#token }, { anonymous: true }));
  #form = new Form(this, (values) => this.#join(values), {
    check: (values) => this.#missing(values),
    said: { CREDENTIALS_INVALID: "This is not your password.", OTP_INVALID: "This code is wrong or was used already." },
  });

  connectedCallback() {
    super.connectedCallback();
    this.#invitation.load();
  }

  #missing(values) {
    if (!this.#invitation.value.hasAccount) return { name: values.name.trim() ? null : "Enter your name.", ...newPasswordFaults(values) };
    return { password: values.password ? null : "Enter your password.", otp: this.asksCode && !values.otp?.trim() ? "Enter the code." : null };
  }

  async #join({ name, password, otp }) {
    const code = otp?.replaceAll(/\s/g, "");
    const body = { token: this.#token, password, ...(name ? { name: name.trim() } : {}), ...(code ? { otp: code } : {}) };
    try {
      const { accessToken } = await api.post("/api/auth/register", body, { anonymous: true });
      await session.enter(accessToken);
      router.leaveFor("#/");
    } catch (problem) {
      if (problem.code === "MFA_REQUIRED") return (this.asksCode = true);
      if (problem.status === 401 && problem.code !== "OTP_INVALID") problem.code = "CREDENTIALS_INVALID";
      throw problem;
    }
  }

  #fields({ hasAccount, name, email }) {
    const { faults } = this.#form;
    const user = html`<input class="unseen" type="email" name="username" autocomplete="username" .value=${email} tabindex="-1" aria-hidden="true" readonly>`;
    if (hasAccount) {
      return html`${user}<fh-field label="Your password" name="password" type="password" autocomplete="current-password" .fault=${faults.password}
          hint="The one you sign in to Freehold with already." required></fh-field>
        ${this.asksCode ? html`<fh-field label="One-time code" name="otp" autocomplete="one-time-code" .fault=${faults.otp} hint="From your authenticator, or a recovery code."
          required></fh-field>` : nothing}`;
    }
    return html`${user}<fh-field label="Your name" name="name" autocomplete="name" .value=${name || ""} .fault=${faults.name} required></fh-field>
      <fh-field label="Password" name="password" type="password" autocomplete="new-password" .fault=${faults.password} hint=${PASSWORD_HINT} required></fh-field>
      <fh-field label="Once more" name="again" type="password" autocomplete="new-password" .fault=${faults.again} required></fh-field>`;
  }

  #open(invitation) {
    return html`<fh-gate heading="Join ${invitation.tenant.name}">
      <form @submit=${this.#form.submit} novalidate>
        <p class="lead">You are invited as <b>${words(invitation.role)}</b>; you will sign in as <b>${invitation.email}</b>.</p>
        ${this.#fields(invitation)}${this.#form.said()}
        <button class="button primary" type="submit" aria-disabled=${String(this.#form.busy)}>${this.#form.busy ? "Joining…" : "Join"}</button>
      </form>
      <p slot="foot">Good until ${exactly(invitation.expiresAt)}.</p></fh-gate>`;
  }

  render() {
    const { value, problem } = this.#invitation;
    if (value) return this.#open(value);
    if (problem?.code === "LINK_INVALID" || problem?.status === 400) {
      return html`<fh-gate heading="This invitation is not good any more"><div class="stack">
        <p class="said bad" role="alert">${icon("alert")}<span>It was used, withdrawn, or is older than seven days. Ask whoever invited you to send it again.</span></p>
        <a class="button" href="#/">Go to sign-in</a></div></fh-gate>`;
    }
    return html`<fh-gate heading="Invitation">${problem ? html`<fh-problem small .problem=${problem} @retry=${() => this.#invitation.load()}></fh-problem>`
      : html`<fh-skeleton lines="4"></fh-skeleton>`}</fh-gate>`;
  }
}

customElements.define("fh-invitation", Invitation);
