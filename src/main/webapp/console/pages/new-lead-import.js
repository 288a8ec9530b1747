import { LitElement, html } from "lit";
import { api, query } from "../api.js";
import { Form } from "../form.js";
import { router } from "../router.js";
import { session } from "../session.js";
import { base, buttons, fields } from "../styles.js";
import { drawer } from "./page.css.js";
import "../elements/fh-check.js";
import "../elements/fh-drawer.js";
import "../elements/fh-select.js";

const BYTES_MAX = 25 * 1024 * 1024;

/** Sends a file of leads; a trial reads and judges it without keeping a lead. Says «saved». */
class NewLeadImport extends LitElement {
  static properties = { providers: { attribute: false } };
  static styles = [base, buttons, fields, drawer];

  #form = new Form(this, async (values, form) => {
    const [file] = form.elements.file.files;
    const body = new Blob([file], { type: "text/csv" });
    const answer = await api.post("/api/leads/import" + query({ provider: values.provider, dryRun: values.dryRun ? "true" : "false" }), body);
    this.dispatchEvent(new Event("saved"));
    router.go("lead-imports/" + answer.import.id);
  }, {
    check: ({ provider, file }) => ({
      provider: provider ? null : "Choose whose leads they are.",
      file: !file?.size ? "Choose a CSV file." : file.size > BYTES_MAX ? "It has more than 25 MiB: split it." : null,
    }),
  });

  render() {
    const { faults, busy } = this.#form;
    const closed = !!session.readOnlyBecause;
    return html`<fh-drawer heading="Import leads"><form class="fields" @submit=${this.#form.submit} novalidate>
      <fh-select name="provider" label="Provider" hint="Its mapping names the columns." .options=${[{ value: "", label: "Choose…" }, ...this.providers]} .fault=${faults.provider}></fh-select>
      <div class="field"><label for="file">CSV file</label><input id="file" type="file" name="file" accept=".csv,text/csv" aria-invalid=${String(!!faults.file)} aria-describedby="file-said">
        <div id="file-said" class=${faults.file ? "fault" : "hint"}>${faults.file || "With a header, at most 25 MiB."}</div></div>
      <fh-check name="dryRun" label="Try first" checked hint="Reads and judges every row and keeps no lead."></fh-check>
      ${this.#form.said()}
      <div class="row wrap"><button class="button primary" type="submit" ?disabled=${closed} aria-disabled=${String(busy)}>${busy ? "Sending…" : "Send the file"}</button>
        ${closed ? html`<span class="quiet">${session.readOnlyBecause}</span>` : ""}</div></form></fh-drawer>`;
  }
}

customElements.define("fh-new-lead-import", NewLeadImport);
