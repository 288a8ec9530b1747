import { LitElement, html } from "lit";
import { api } from "../api.js";
import { desk } from "../desk.js";
import { icon } from "../icons.js";
import { save } from "../save.js";
import { base, buttons } from "../styles.js";
import { drawer } from "./page.css.js";
import { ask } from "../elements/fh-ask.js";
import { toast } from "../elements/fh-toast.js";

/** Suspends, reactivates, deletes, restores and exports a tenant. Says «saved». */
class TenantActs extends LitElement {
  static properties = { tenant: { attribute: false }, exporting: { state: true } };
  static styles = [base, buttons, drawer];

  get #path() {
    return "/api/admin/tenants/" + encodeURIComponent(this.tenant.id);
  }

  async #asked(question, said) {
    if (!(await ask(question))) return;
    toast(said);
    this.dispatchEvent(new Event("saved"));
  }

  #suspend = () => this.#asked({
    heading: `Suspend ${this.tenant.name}?`, text: "Members reach only sign-in, billing and their export until it is reactivated. The owners get a letter with the reason.",
    act: "Suspend", danger: true, fields: [{ name: "reason", label: "Reason", rows: 3 }],
    run: ({ reason }) => api.post(this.#path + "/suspend", { reason: reason.trim() }),
  }, "Suspended.");

  #reactivate = () => this.#asked({
    heading: `Reactivate ${this.tenant.name}?`, text: "Everything works again at once.", act: "Reactivate", run: () => api.post(this.#path + "/reactivate"),
  }, "Reactivated.");

  #delete = () => this.#asked({
    heading: `Delete ${this.tenant.name}?`, text: "Everything but the owners' export stops at once. It can be restored for 30 days.", act: "Delete", danger: true,
    type: this.tenant.subdomain, run: () => api.remove(this.#path),
  }, "Deleted; it can be restored for 30 days.");

  #restore = () => this.#asked({
    heading: `Restore ${this.tenant.name}?`, text: "It becomes active as it was.", act: "Restore", run: () => api.post(this.#path + "/restore"),
  }, "Restored.");

  async #export() {
    if (this.exporting) return;
    this.exporting = true;
    await save(this.#path + "/export", this.tenant.subdomain + ".zip").catch((problem) => toast("Not exported: " + problem.message, "bad"));
    this.exporting = false;
  }

  render() {
    const { status, deletedAt } = this.tenant;
    const may = (permission) => desk().may(permission);
    const active = status === "ACTIVE" || status === "TRIAL_EXPIRED";
    const buttonsShown = [
      may("tenants.suspend") && active && html`<button class="button danger" @click=${this.#suspend}>Suspend</button>`,
      may("tenants.suspend") && status === "SUSPENDED" && html`<button class="button" @click=${this.#reactivate}>Reactivate</button>`,
      may("tenants.export") && html`<button class="button" aria-disabled=${String(!!this.exporting)} @click=${this.#export}>${icon("download")}${this.exporting ? "Exporting…" : "Export"}</button>`,
      may("tenants.delete") && !deletedAt && html`<button class="button danger" @click=${this.#delete}>Delete</button>`,
      may("tenants.delete") && deletedAt && html`<button class="button" @click=${this.#restore}>Restore</button>`,
    ].filter(Boolean);
    return buttonsShown.length ? html`<div class="row wrap">${buttonsShown}</div>` : html`<p class="quiet">Your role may look at tenants only.</p>`;
  }
}

customElements.define("fh-tenant-acts", TenantActs);
