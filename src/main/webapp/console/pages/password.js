import { LitElement, html } from "lit";
import { api } from "../api.js";
import { desk } from "../desk.js";
import { Form } from "../form.js";
import { newPasswordFaults, PASSWORD_HINT } from "../passwords.js";
import { base, buttons, fields } from "../styles.js";
import { drawer } from "./page.css.js";
import { toast } from "../elements/fh-toast.js";
import "../elements/fh-field.js";

/** A new password for the one who knows the present one. */
class Password extends LitElement {
  static styles = [base, buttons, fields, drawer];

  #form = new Form(this, async ({ current, password }, form) => {
    await api.post(desk().authPath + "/password/change", { current, password }, api.anyEntity);
    form.reset();
    for (const field of form.querySelectorAll("fh-field")) field.value = "";
    toast("Password changed. Your other sessions have ended.");
  }, {
    check: (values) => ({ current: values.current ? null : "Enter your present password.", ...newPasswordFaults(values) }),
    said: { CREDENTIALS_INVALID: "The present password is wrong." },
  });

  render() {
    const { faults, busy } = this.#form;
    return html`<form class="fields" @submit=${this.#form.submit} novalidate>
      <input class="unseen" type="email" name="username" autocomplete="username" .value=${desk().user?.email || ""} tabindex="-1" aria-hidden="true" readonly>
      <fh-field label="Present password" name="current" type="password" autocomplete="current-password" .fault=${faults.current}></fh-field>
      <fh-field label="New password" name="password" type="password" autocomplete="new-password" .fault=${faults.password} hint=${PASSWORD_HINT}></fh-field>
      <fh-field label="Once more" name="again" type="password" autocomplete="new-password" .fault=${faults.again}></fh-field>
      ${this.#form.said()}
      <div><button class="button" type="submit" aria-disabled=${String(busy)}>${busy ? "Changing…" : "Change password"}</button></div></form>`;
  }
}

customElements.define("fh-password", Password);
