import { LitElement, html, nothing } from "lit";
import { api, query } from "../api.js";
import { Form } from "../form.js";
import { count } from "../format.js";
import { icon } from "../icons.js";
import { router } from "../router.js";
import { base, buttons, fields } from "../styles.js";
import { drawer } from "./page.css.js";
import "../elements/fh-drawer.js";
import "../elements/fh-facts.js";
import "../elements/fh-field.js";

/** Makes a new tenant of an export's file. Says «saved». */
class RestoreTenant extends LitElement {
  static properties = { restored: { state: true } };
  static styles = [base, buttons, fields, drawer];

  #form = new Form(this, async ({ subdomain, name }, form) => {
    const [file] = form.elements.file.files;
    const path = "/api/admin/tenants/restore" + query({ subdomain: subdomain.trim(), name: name.trim() });
    this.restored = await api.post(path, new Blob([file], { type: "application/zip" }));
    this.dispatchEvent(new Event("saved"));
  }, {
    check: ({ subdomain, file }) => ({
      file: file?.size ? null : "Choose the file of an export.",
      subdomain: /^[a-z0-9-]{3,40}$/.test(subdomain.trim()) ? null : "3 to 40 of a–z, 0–9 and -.",
    }),
    said: { SUBDOMAIN_TAKEN: "Another tenant has this subdomain." },
  });

  #done() {
    const { tenant, tables, invited } = this.restored;
    return html`<p class="said good" role="status">${icon("check")}<span>${tenant.name} is there, suspended: look at it, then reactivate it.</span></p>
      <section class="actions"><fh-facts class="grow" .facts=${[["Owners invited", invited.join(", ") || "Nobody could be asked"], ["Tables", count(tables.length)],
        ["Rows", count(tables.reduce((sum, { rows }) => sum + rows, 0))]]}></fh-facts></section>
      <div class="actions"><button class="button primary" @click=${() => router.go("tenants/" + tenant.id)}>Open the tenant</button></div>`;
  }

  #ask() {
    const { faults, busy } = this.#form;
    return html`<form class="fields" @submit=${this.#form.submit} novalidate>
      <div class="field"><label for="file">File of an export</label><input id="file" type="file" name="file" accept=".zip,application/zip" aria-invalid=${String(!!faults.file)} aria-describedby="file-said">
        <div id="file-said" class=${faults.file ? "fault" : "hint"}>${faults.file || "As it was downloaded; a changed or broken one is refused."}</div></div>
      <fh-field label="Subdomain" name="subdomain" hint="Of the new tenant, for ever; the old one stays as it is." .fault=${faults.subdomain}></fh-field>
      <fh-field label="Name" name="name" hint="The file’s own when empty." .fault=${faults.name}></fh-field>
      ${this.#form.said()}
      <div class="row wrap"><button class="button primary" type="submit" aria-disabled=${String(busy)}>${busy ? "Restoring…" : "Restore"}</button>
        ${busy ? html`<span class="quiet" role="status">A large tenant takes some minutes; stay on this page.</span>` : nothing}</div></form>`;
  }

  render() {
    return html`<fh-drawer heading="Restore a tenant from a file">${this.restored ? this.#done() : this.#ask()}</fh-drawer>`;
  }
}

customElements.define("fh-restore-tenant", RestoreTenant);
