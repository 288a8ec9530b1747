import { LitElement, html } from "lit";
import { api } from "../api.js";
import { desk } from "../desk.js";
import { Form } from "../form.js";
import { icon } from "../icons.js";
import { newPasswordFaults, PASSWORD_HINT } from "../passwords.js";
import { router } from "../router.js";
import { base, buttons, fields } from "../styles.js";
import { gate } from "./gate.css.js";
import "../elements/fh-field.js";
import "../elements/fh-gate.js";

/** A new password by a mailed link; also an operator's first one. */
class Reset extends LitElement {
  static properties = { state: { state: true } };
  static styles = [base, buttons, fields, gate];

  #token = router.segments[1] || "";
  #form = new Form(this, ({ password }) => this.#set(password), { check: newPasswordFaults });

  constructor() {
    super();
    this.state = this.#token ? "open" : "dead";
  }

  async #set(password) {
    try {
      await api.post(desk().authPath + "/password/reset", { token: this.#token, password }, { anonymous: true });
      this.state = "done";
      // What is used up has no business in the history of a shared computer.
      router.replace("reset");
    } catch (problem) {
      if (problem.code !== "LINK_INVALID") throw problem;
      this.state = "dead";
    }
  }

  #dead() {
    return html`<div class="stack"><p class="said bad" role="alert">${icon("alert")}<span>This link was used, replaced by a newer one, or is older than 60 minutes.</span></p>
      <a class="button primary" href=${router.address("forgot", {})}>Send me a new one</a></div>`;
  }

  #done() {
    return html`<div class="stack"><p class="said good" role="status">${icon("check")}<span>Your new password is set, and every session that was open has ended.</span></p>
      <a class="button primary" href=${router.address("", {})}>Go to sign-in</a></div>`;
  }

  #open() {
    const { faults, busy } = this.#form;
    return html`<form @submit=${this.#form.submit} novalidate>
      <fh-field label="New password" name="password" type="password" autocomplete="new-password" .fault=${faults.password} hint=${PASSWORD_HINT} required></fh-field>
      <fh-field label="Once more" name="again" type="password" autocomplete="new-password" .fault=${faults.again} required></fh-field>
      ${this.#form.said()}
      <button class="button primary" type="submit" aria-disabled=${String(busy)}>${busy ? "Setting…" : "Set password"}</button></form>`;
  }

  render() {
    const heading = { open: "Choose a new password", dead: "This link is not good any more", done: "Password set" }[this.state];
    return html`<fh-gate heading=${heading} place=${router.isOperators ? "Operators" : ""}>${
      this.state === "open" ? this.#open() : this.state === "done" ? this.#done() : this.#dead()}</fh-gate>`;
  }
}

customElements.define("fh-reset", Reset);
