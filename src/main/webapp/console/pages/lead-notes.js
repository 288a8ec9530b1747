import { LitElement, html, nothing } from "lit";
import { api } from "../api.js";
import { icon } from "../icons.js";
import { session } from "../session.js";
import { base, buttons, fields } from "../styles.js";
import { Watch } from "../watch.js";
import { drawer } from "./page.css.js";
import { toast } from "../elements/fh-toast.js";
import "../elements/fh-field.js";
import "./read-only.js";

/**
 * Notes on a lead. Saved against the version that was read: when somebody was faster nothing is overwritten, the
 * text typed here stays, and one chooses.
 */
class LeadNotes extends LitElement {
  static properties = {
    lead: { attribute: false }, etag: {}, draft: { state: true }, problem: { state: true }, theirs: { state: true }, busy: { state: true },
  };
  static styles = [base, buttons, fields, drawer];

  #base = null;

  constructor() {
    super();
    new Watch(this, session, ["changed"]);
  }

  willUpdate(changed) {
    if (!changed.has("lead")) return;
    if (this.#base?.id !== this.lead.id || !this.#dirty) this.#start(this.lead, this.etag);
  }

  /** The version one began to type on is the one a save names, whatever was loaded since. */
  #start(lead, etag) {
    this.#base = { id: lead.id, notes: lead.notes || "", etag };
    this.draft = this.#base.notes;
    this.theirs = this.problem = null;
  }

  get #dirty() {
    return this.draft !== this.#base.notes;
  }

  async #save() {
    if (this.busy) return;
    this.busy = true;
    this.problem = null;
    try {
      const { body, etag } = await api.patch("/api/leads/" + encodeURIComponent(this.lead.id), { notes: this.draft }, this.#base.etag);
      this.#start(body.lead, etag);
      toast("Notes saved.");
    } catch (problem) {
      if (problem.status === 412) await this.#compare();
      else this.problem = problem;
    }
    this.busy = false;
  }

  async #compare() {
    try {
      this.theirs = await api.read("/api/leads/" + encodeURIComponent(this.lead.id));
    } catch (problem) {
      this.problem = problem;
    }
  }

  #takeTheirs() {
    this.#start(this.theirs.body.lead, this.theirs.etag);
  }

  #keepMine() {
    this.#base.etag = this.theirs.etag;
    this.theirs = null;
    this.#save();
  }

  #conflict() {
    return html`<div role="alert"><p class="said">${icon("alert")}<span>Somebody changed this lead while you were typing. Nothing was overwritten; your text is
        still above. The notes are now:</span></p><pre>${this.theirs.body.lead.notes || "(empty)"}</pre></div>
      <div class="actions"><button class="button" @click=${this.#takeTheirs}>Take theirs</button>
        <button class="button" @click=${this.#keepMine}>Save mine over it</button></div>`;
  }

  render() {
    if (!session.may("leads.edit")) return this.draft ? html`<h3>Notes</h3><p>${this.draft}</p>` : nothing;
    const closed = session.readOnlyBecause;
    return html`<fh-field label="Notes" name="notes" rows="4" .value=${this.draft} ?disabled=${!!closed} .fault=${this.problem?.message}
        @input=${(event) => (this.draft = event.target.value)}></fh-field>
      ${this.theirs ? this.#conflict() : html`<div class="actions">
        <button class="button" ?disabled=${!!closed || !this.#dirty} @click=${this.#save}>${this.busy ? "Saving…" : "Save notes"}</button>
        ${this.#dirty && !closed ? html`<button class="button plain" @click=${() => (this.draft = this.#base.notes)}>Discard</button>` : nothing}
        <fh-read-only entity=${this.lead.entity}></fh-read-only></div>`}`;
  }
}

customElements.define("fh-lead-notes", LeadNotes);
