import { LitElement, css, html, nothing } from "lit";
import { api } from "../api.js";
import { words } from "../format.js";
import { icon } from "../icons.js";
import { base, buttons } from "../styles.js";
import { drawer } from "./page.css.js";
import { toast } from "../elements/fh-toast.js";

const shown = (value) => (value === null || value === undefined || value === "" ? "(empty)" : Array.isArray(value) ? value.join(", ") : String(value));

/** Takes a file of settings: first shows what it would change, then, asked again, does it. Says «applied». */
class SettingsImport extends LitElement {
  static properties = { path: {}, file: { state: true }, changes: { state: true }, problem: { state: true } };
  static styles = [base, buttons, drawer, css`
    :host { display: block; margin-top: var(--space-3); }
    input { position: absolute; width: 1px; height: 1px; opacity: 0; }
    label.button:focus-within { outline: 2px solid var(--accent); outline-offset: 1px; }
    li { padding: var(--space-2) 0; border-bottom: 1px solid var(--line); overflow-wrap: anywhere; }
    .to { color: var(--ink-2); }
  `];

  async #choose({ target }) {
    const [file] = target.files;
    target.value = "";
    this.file = this.changes = this.problem = null;
    if (!file) return;
    try {
      this.file = JSON.parse(await file.text());
    } catch {
      this.problem = { message: `${file.name} is no JSON file.` };
      return;
    }
    await this.#send(true);
  }

  async #send(dryRun) {
    this.problem = null;
    try {
      const answer = await api.post(this.path + "/import", { ...this.file, dryRun }, api.anyEntity);
      this.changes = answer.changes;
      if (!answer.applied) return;
      this.file = this.changes = null;
      toast("Settings imported.");
      this.dispatchEvent(new Event("applied"));
    } catch (problem) {
      this.problem = problem;
      this.file = null;
    }
  }

  #preview() {
    if (!this.changes.length) return html`<p class="quiet actions" role="status">This file changes nothing.</p>`;
    return html`<div class="actions" role="status"><ul class="grow" aria-label="Changes">${this.changes.map(({ key, from, to }) => html`<li><b>${words(key)}</b>
        <div class="to">${shown(from)} → ${shown(to)}</div></li>`)}</ul></div>
      <div class="actions"><button class="button primary" @click=${() => this.#send(false)}>Apply ${this.changes.length} ${this.changes.length === 1 ? "change" : "changes"}</button>
        <button class="button plain" @click=${() => (this.changes = this.file = null)}>Discard</button></div>`;
  }

  render() {
    const { problem } = this;
    return html`<div class="row wrap"><label class="button">${icon("upload")}Import…<input type="file" accept="application/json,.json" @change=${this.#choose}></label>
      <span class="quiet">Nothing changes before you have seen what would.</span></div>
      ${problem ? html`<p class="said bad actions" role="alert">${icon("alert")}<span>${problem.message} ${
        (problem.errors || []).map(({ field, message }) => `${field}: ${message}`).join("; ")}</span></p>` : nothing}
      ${this.changes ? this.#preview() : nothing}`;
  }
}

customElements.define("fh-settings-import", SettingsImport);
