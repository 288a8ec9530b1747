import { LitElement, css, html } from "lit";
import { api } from "../api.js";
import { Form } from "../form.js";
import { session } from "../session.js";
import { base, buttons, fields } from "../styles.js";
import { drawer } from "./page.css.js";
import "../elements/fh-check.js";
import "../elements/fh-drawer.js";
import "../elements/fh-field.js";
import "../elements/fh-once.js";
import "../elements/fh-select.js";

/** Never a key's: they are for people. */
const PERSONAL = ["apikeys.manage", "users.manage", "tenant.manage"];
const DAY_MS = 86_400_000;
const LIVES = [{ value: "30", label: "30 days" }, { value: "90", label: "90 days" }, { value: "365", label: "One year" }, { value: "", label: "Until revoked" }];

/** Makes a key and shows it this once. Says «saved». */
class NewApiKey extends LitElement {
  static properties = { secret: { state: true } };
  static styles = [base, buttons, fields, drawer, css`
    .permissions { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(200px, 100%), 1fr)); gap: var(--space-1) var(--space-3); }
  `];

  #form = new Form(this, async (values) => {
    const expiresAt = values.days ? new Date(Date.now() + Number(values.days) * DAY_MS).toISOString() : undefined;
    const answer = await api.post("/api/auth/api-keys", { name: values.name.trim(), permissions: this.#chosen(values), expiresAt }, api.anyEntity);
    this.secret = answer.key;
    this.dispatchEvent(new Event("saved"));
  }, {
    check: (values) => ({ name: values.name.trim() ? null : "Enter a name.", permissions: this.#chosen(values).length ? null : "Choose at least one." }),
    said: { NAME_TAKEN: "There is a key of this name already." },
  });

  #chosen(values) {
    return Object.keys(values).filter((name) => name.includes("."));
  }

  #made() {
    return html`<p class="quiet">Send it as <span class="mono">Authorization: Bearer</span> with each request.</p>
      <div class="actions"><fh-once class="grow" label="API key" .lines=${[this.secret]} file="freehold-api-key.txt" @kept=${() => this.renderRoot.querySelector("fh-drawer").leave()}></fh-once></div>`;
  }

  #asks() {
    const { faults, busy } = this.#form;
    const held = [...session.permissions].filter((name) => !PERSONAL.includes(name)).sort();
    return html`<form class="fields" @submit=${this.#form.submit} novalidate>
      <fh-field label="Name" name="name" hint="What uses it, such as website or nightly export." .fault=${faults.name}></fh-field>
      <fh-select label="Lasts" name="days" value="90" .options=${LIVES}></fh-select>
      <div class="field" role="group" aria-labelledby="permissions"><label id="permissions">Permissions</label>
        <div class="permissions">${held.map((name) => html`<fh-check name=${name} label=${name}></fh-check>`)}</div>
        ${faults.permissions ? html`<div class="fault" role="alert">${faults.permissions}</div>` : ""}</div>
      ${this.#form.said()}
      <div><button class="button primary" type="submit" aria-disabled=${String(busy)}>${busy ? "Making…" : "Make the key"}</button></div></form>`;
  }

  render() {
    return html`<fh-drawer heading=${this.secret ? "Your new API key" : "New API key"}>${this.secret ? this.#made() : this.#asks()}</fh-drawer>`;
  }
}

customElements.define("fh-new-api-key", NewApiKey);
