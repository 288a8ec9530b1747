import { LitElement, html, nothing } from "lit";
import { api } from "../api.js";
import { desk, desks } from "../desk.js";
import { Form } from "../form.js";
import { words } from "../format.js";
import { Loaded } from "../loaded.js";
import { router } from "../router.js";
import { base, buttons, fields } from "../styles.js";
import { theme, themes, wear } from "../themes.js";
import { Watch } from "../watch.js";
import { drawer, page } from "./page.css.js";
import { toast } from "../elements/fh-toast.js";
import "../elements/fh-facts.js";
import "../elements/fh-field.js";
import "../elements/fh-problem.js";
import "../elements/fh-section.js";
import "../elements/fh-select.js";
import "./mfa.js";
import "./password.js";
import "./sessions.js";

/** Who one is, how one signs in, and how it looks. The same for members and operators. */
class Profile extends LitElement {
  static styles = [base, buttons, fields, page, drawer];

  #me = new Loaded(this, () => api.read("/api/users/me"));
  #form = new Form(this, async ({ name }) => {
    await api.patch("/api/users/me", { name: name.trim() }, this.#me.value.etag, api.anyEntity);
    await Promise.all([this.#me.load(), desk().again()]);
    toast("Saved.");
  }, { check: ({ name }) => ({ name: name.trim() ? null : "Enter your name." }) });

  constructor() {
    super();
    for (const one of desks) new Watch(this, one, ["changed"]);
  }

  connectedCallback() {
    super.connectedCallback();
    if (!router.isOperators) this.#me.load();
  }

  /** Operators are named by those who manage them. */
  #name() {
    const { user, tenant } = desk();
    const facts = html`<fh-facts .facts=${[["E-mail", user.email], ["Role", words(user.role)], ["Tenant", tenant?.name], ["Name", router.isOperators ? user.name : ""]]}></fh-facts>`;
    const { value, problem } = this.#me;
    if (router.isOperators) return facts;
    if (problem && !value) return html`${facts}<div class="actions"><fh-problem small class="grow" .problem=${problem} @retry=${() => this.#me.load()}></fh-problem></div>`;
    return html`<form class="fields" @submit=${this.#form.submit} novalidate>
      <fh-field label="Name" name="name" autocomplete="name" .value=${value?.body.user.name || user.name || ""} .fault=${this.#form.faults.name}></fh-field>${facts}
      ${this.#form.said()}
      <div><button class="button" type="submit" ?disabled=${!value} aria-disabled=${String(this.#form.busy)}>${this.#form.busy ? "Saving…" : "Save"}</button></div></form>`;
  }

  #theme(event) {
    wear(event.target.value);
    this.requestUpdate();
  }

  render() {
    if (!desk().user) return nothing;
    const looks = themes.map(({ id, label }) => ({ value: id, label }));
    return html`<div class="head"><h1>Profile and security</h1></div>
      <div class="sheet">
        <fh-section heading="You" note=${router.isOperators ? "" : "Your name as colleagues and the audit log show it."}>${this.#name()}</fh-section>
        <fh-section heading="Second factor" note="A code from your phone besides the password. Whoever learns your password alone does not get in.">
          <fh-mfa></fh-mfa></fh-section>
        <fh-section heading="Password" note="Changing it ends every other session of yours.">
          <fh-password></fh-password></fh-section>
        <fh-section heading="Sessions" note="Browsers that are signed in as you${router.isOperators ? "" : " in this tenant"}.">
          <fh-sessions></fh-sessions></fh-section>
        <fh-section heading="Appearance" note="Kept on this device.">
          <fh-select label="Theme" name="theme" .value=${theme()} .options=${looks} @change=${this.#theme}></fh-select></fh-section>
      </div>`;
  }
}

customElements.define("fh-profile", Profile);
