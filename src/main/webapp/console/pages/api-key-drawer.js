import { LitElement, html, nothing } from "lit";
import { api } from "../api.js";
import { exactly } from "../format.js";
import { session } from "../session.js";
import { base, buttons } from "../styles.js";
import { drawer } from "./page.css.js";
import { ask } from "../elements/fh-ask.js";
import { toast } from "../elements/fh-toast.js";
import "../elements/fh-drawer.js";
import "../elements/fh-facts.js";

/** What a key may do; and its end. Says «saved». */
class ApiKeyDrawer extends LitElement {
  static properties = { key: { attribute: false } };
  static styles = [base, buttons, drawer];

  async #revoke() {
    const done = await ask({
      heading: `Revoke the key ${this.key.name}?`, text: "Every program that uses it is refused from now on. This cannot be taken back.", act: "Revoke", danger: true,
      run: () => api.remove("/api/auth/api-keys/" + encodeURIComponent(this.key.id), api.anyEntity),
    });
    if (!done) return;
    toast("The key is revoked.");
    this.dispatchEvent(new Event("saved"));
  }

  render() {
    const { key } = this;
    return html`<fh-drawer .heading=${key.name}>
      <section><fh-facts .facts=${[["Begins with", html`<span class="mono">${key.prefix}…</span>`], ["Made by", key.createdBy], ["Made", exactly(key.createdAt)],
        ["Expires", key.expiresAt ? exactly(key.expiresAt) : "Never"], ["Last used", key.lastUsedAt ? exactly(key.lastUsedAt) : "Never"],
        ["Revoked", key.revokedAt && exactly(key.revokedAt)], ["Entities", key.allEntities ? "All of its maker" : (key.entities || []).join(", ")]]}></fh-facts></section>
      <section><h3>Permissions</h3><ul>${key.permissions.map((name) => html`<li class="mono">${name}</li>`)}</ul></section>
      ${key.revokedAt || session.visitsOnly ? nothing : html`<section><button class="button danger" @click=${this.#revoke}>Revoke</button></section>`}</fh-drawer>`;
  }
}

customElements.define("fh-api-key-drawer", ApiKeyDrawer);
