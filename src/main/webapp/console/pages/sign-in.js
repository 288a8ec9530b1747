import { LitElement, css, html, nothing } from "lit";
import { icon } from "../icons.js";
import { session } from "../session.js";
import { base, buttons, fields } from "../styles.js";
import "../elements/fh-field.js";

/** E-mail and password; what the server refuses is said in words that help. */
class SignIn extends LitElement {
  static properties = { problem: { state: true }, busy: { state: true }, otp: { state: true }, faults: { state: true } };
  static styles = [base, buttons, fields, css`
    :host { display: grid; min-height: 100dvh; place-items: center; padding: var(--space-4); }
    main { width: min(360px, 100%); margin-bottom: 8vh; }
    .brand { display: flex; align-items: center; gap: 10px; margin-bottom: var(--space-5); font-size: var(--text-l); font-weight: 600; }
    .brand img { width: 28px; height: 28px; }
    .card { padding: var(--space-5); border: 1px solid var(--line); border-radius: var(--radius-l); background: var(--surface); }
    h1 { margin-bottom: var(--space-4); font-size: var(--text-xl); font-weight: 600; letter-spacing: -0.01em; }
    form { display: grid; gap: var(--space-4); }
    input { min-height: 36px; }
    .button { min-height: 36px; }
    .said { display: flex; gap: var(--space-2); padding: 10px var(--space-3); border-radius: var(--radius); background: var(--bad-soft); color: var(--bad); }
    .said.ended { margin-bottom: var(--space-4); background: var(--calm-soft); color: var(--ink-2); }
    .said svg.icon { margin-top: 2px; }
    .foot { margin-top: var(--space-4); color: var(--ink-3); font-size: var(--text-s); text-align: center; }
  `];

  constructor() {
    super();
    this.faults = {};
  }

  firstUpdated() {
    document.title = "Sign in · Freehold";
    this.renderRoot.querySelector("fh-field").updateComplete.then(() => this.renderRoot.querySelector("fh-field")?.focus());
  }

  async #submit(event) {
    event.preventDefault();
    if (this.busy) return;
    const [email, password, otp] = ["email", "password", "otp"].map((name) => event.target.elements[name]?.value.trim());
    this.faults = { email: email ? null : "Enter your e-mail address.", password: password ? null : "Enter your password." };
    this.problem = null;
    if (!email || !password) return this.#focus(email ? "password" : "email");
    this.busy = true;
    try {
      await session.signIn(email, event.target.elements.password.value, otp);
    } catch (problem) {
      this.problem = problem;
      if (problem.code?.includes("MFA") || problem.code?.includes("OTP")) this.otp = true;
      this.#focus("password");
    }
    this.busy = false;
  }

  #focus(name) {
    this.renderRoot.querySelector(`fh-field[name="${name}"]`)?.focus();
  }

  get #words() {
    const { status, message, requestId } = this.problem;
    if (status === 0) return "The server cannot be reached. Check your connection and try again.";
    if (status === 401) return "E-mail or password is wrong.";
    if (status === 429) return "Too many tries. Wait a few minutes, then try again.";
    if (status >= 500) return `The server could not do that. Try again; if it stays, send request ${requestId} to support.`;
    return message;
  }

  render() {
    return html`<main>
      <div class="brand"><img src="/console/icon.svg" alt="">Freehold</div>
      <div class="card"><h1>Sign in</h1>
        ${session.ended ? html`<p class="said ended" role="status">${icon("clock")}<span>Your session ended. Sign in to go on where you were.</span></p>` : nothing}
        <form @submit=${this.#submit} novalidate>
          <fh-field label="E-mail" name="email" type="email" autocomplete="username" .fault=${this.faults.email} required></fh-field>
          <fh-field label="Password" name="password" type="password" autocomplete="current-password" .fault=${this.faults.password} required></fh-field>
          ${this.otp ? html`<fh-field label="One-time code" name="otp" autocomplete="one-time-code"></fh-field>` : nothing}
          ${this.problem ? html`<div class="said" role="alert">${icon("alert")}<span>${this.#words}</span></div>` : nothing}
          <button class="button primary" type="submit" aria-disabled=${String(!!this.busy)}>${this.busy ? "Signing in…" : "Sign in"}</button>
        </form></div>
      <p class="foot">The back office that many businesses share and none can see another’s part of.</p></main>`;
  }
}

customElements.define("fh-sign-in", SignIn);
