import { LitElement, html } from "lit";
import { api } from "../api.js";
import { desk } from "../desk.js";
import { Form } from "../form.js";
import { icon } from "../icons.js";
import { router } from "../router.js";
import { base, buttons, fields } from "../styles.js";
import { gate } from "./gate.css.js";
import "../elements/fh-field.js";
import "../elements/fh-gate.js";

/** Asks for a letter with a link; the answer is alike whether or not the address is known. */
class Forgot extends LitElement {
  static properties = { sentTo: { state: true } };
  static styles = [base, buttons, fields, gate];

  #form = new Form(this, (values) => this.#ask(values.email.trim()), {
    check: ({ email }) => ({ email: email.trim() ? null : "Enter your e-mail address." }),
  });

  async #ask(email) {
    await api.post(desk().authPath + "/password/forgot", { email }, { anonymous: true });
    this.sentTo = email;
  }

  render() {
    const back = html`<p slot="foot"><a href=${router.address("", {})}>Back to sign-in</a></p>`;
    if (this.sentTo) {
      return html`<fh-gate heading="Look into your mail" place=${router.isOperators ? "Operators" : ""}>
        <div class="stack"><p class="said good" role="status">${icon("mail")}<span>If <b>${this.sentTo}</b> has an account, a letter is on its way.</span></p>
          <p class="lead">Its link works once, within 60 minutes. Nothing came? Look among the spam, or <button class="link" @click=${() =>
            (this.sentTo = null)}>try another address</button>.</p></div>${back}</fh-gate>`;
    }
    return html`<fh-gate heading="Forgotten password" place=${router.isOperators ? "Operators" : ""}>
      <form @submit=${this.#form.submit} novalidate>
        <p class="lead">We send you a link to choose a new one.</p>
        <fh-field label="E-mail" name="email" type="email" autocomplete="username" .fault=${this.#form.faults.email} required></fh-field>
        ${this.#form.said()}
        <button class="button primary" type="submit" aria-disabled=${String(this.#form.busy)}>${this.#form.busy ? "Sending…" : "Send the link"}</button>
      </form>${back}</fh-gate>`;
  }
}

customElements.define("fh-forgot", Forgot);
