import { LitElement, html, nothing } from "lit";
import { api } from "../api.js";
import { Form } from "../form.js";
import { words } from "../format.js";
import { icon } from "../icons.js";
import { Loaded } from "../loaded.js";
import { save } from "../save.js";
import { session } from "../session.js";
import { base, buttons, fields } from "../styles.js";
import { drawer, page } from "./page.css.js";
import { SUBJECTS } from "./settings-subjects.js";
import { toast } from "../elements/fh-toast.js";
import "../elements/fh-check.js";
import "../elements/fh-field.js";
import "../elements/fh-problem.js";
import "../elements/fh-section.js";
import "../elements/fh-select.js";
import "../elements/fh-skeleton.js";
import "./settings-import.js";

/** One subject: its settings, what would hold without them, and the file they travel in. */
class SettingsSubject extends LitElement {
  static properties = { subject: {} };
  static styles = [base, buttons, fields, page, drawer];

  #state = new Loaded(this, (subject) => api.read(`/api/admin/${subject}-settings`));
  #form = new Form(this, async (values) => {
    await api.put(this.#path, this.#read(values), this.#state.value.etag, api.anyEntity);
    this.#reload();
    toast("Settings saved.");
  });

  get #path() {
    return `/api/admin/${this.subject}-settings`;
  }

  willUpdate(changed) {
    if (!changed.has("subject")) return;
    this.#state.forget();
    this.#form.clear();
    this.#reload();
  }

  #reload = () => this.#state.load(this.subject);

  /** The form's texts as the types that the settings have. */
  #read(values) {
    const typed = Object.entries(this.#state.value.body.settings).map(([key, was]) => {
      if (typeof was === "boolean") return [key, values[key] !== undefined];
      if (typeof was === "number") return [key, values[key] === "" ? null : Number(values[key])];
      if (Array.isArray(was)) return [key, values[key].split(/[\s,;]+/).filter(Boolean)];
      return [key, values[key]];
    });
    return Object.fromEntries(typed);
  }

  #field(key, value, normal, closed) {
    const { label = words(key), hint, rows, options } = SUBJECTS[this.subject].keys[key] || {};
    const fault = this.#form.faults[key];
    if (typeof value === "boolean") return html`<fh-check class="whole" name=${key} label=${label} .hint=${hint} ?checked=${value} ?disabled=${closed}></fh-check>`;
    if (options) return html`<fh-select name=${key} label=${label} .value=${value} .options=${options} .hint=${hint} .fault=${fault} ?disabled=${closed}></fh-select>`;
    const usual = typeof value === "number" && value !== normal ? `${hint || ""} Usually ${normal}.`.trim() : hint;
    return html`<fh-field class=${rows ? "whole" : ""} name=${key} label=${label} .rows=${rows} .value=${Array.isArray(value) ? value.join("\n") : String(value ?? "")} .hint=${usual} .fault=${fault}
      inputmode=${typeof value === "number" ? "numeric" : "text"} ?disabled=${closed}></fh-field>`;
  }

  #export() {
    return save(this.#path + "/export", `${this.subject}-settings.json`).catch((problem) => toast("Not exported: " + problem.message, "bad"));
  }

  render() {
    const { value, problem } = this.#state;
    const { label, note } = SUBJECTS[this.subject];
    if (!value) return problem ? html`<fh-problem .problem=${problem} @retry=${this.#reload}></fh-problem>` : html`<fh-skeleton></fh-skeleton>`;
    const { settings, defaults } = value.body;
    const closed = session.visitsOnly;
    return html`<fh-section heading=${label} note=${note}><form class="fields two" @submit=${this.#form.submit} novalidate>
        ${Object.entries(settings).map(([key, set]) => this.#field(key, set, defaults?.[key], closed))}
        <div class="whole">${this.#form.said()}</div>
        ${closed ? html`<p class="quiet whole">${session.readOnlyBecause}</p>` : html`<div class="whole"><button class="button primary" type="submit" aria-disabled=${String(this.#form.busy)}>${
          this.#form.busy ? "Saving…" : "Save"}</button></div>`}</form></fh-section>
      <fh-section heading="As a file" note="To keep these settings, or to bring them to another tenant.">
        <div class="row wrap"><button class="button" @click=${this.#export}>${icon("download")}Export</button></div>
        ${closed ? nothing : html`<fh-settings-import .path=${this.#path} @applied=${this.#reload}></fh-settings-import>`}</fh-section>`;
  }
}

customElements.define("fh-settings-subject", SettingsSubject);
