import { LitElement, css, html } from "lit";
import { icon } from "../icons.js";
import { saveText } from "../save.js";
import { base, buttons } from "../styles.js";

const THANKS_MS = 1500;

/** Secrets that the server tells once and never again: to be copied or saved now. Says «kept». */
class Once extends LitElement {
  static properties = { label: {}, lines: { attribute: false }, file: {}, copied: { state: true } };
  static styles = [base, buttons, css`
    :host { display: block; }
    .box { padding: var(--space-4); border: 1px solid var(--line-strong); border-radius: var(--radius-l); background: var(--sunken); }
    p { display: flex; gap: var(--space-2); margin-bottom: var(--space-3); color: var(--warn); }
    svg.icon { margin-top: 2px; }
    ul { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(150px, 100%), 1fr)); gap: var(--space-1) var(--space-4); }
    ul.single { grid-template-columns: 1fr; }
    li { font: var(--text-m)/1.6 var(--mono); overflow-wrap: anywhere; user-select: all; }
    .actions { display: flex; flex-wrap: wrap; gap: var(--space-2); margin-top: var(--space-4); }
    .actions svg.icon { margin: 0; }
  `];

  async #copy() {
    await navigator.clipboard?.writeText(this.lines.join("\n"));
    this.copied = true;
    setTimeout(() => (this.copied = false), THANKS_MS);
  }

  render() {
    return html`<div class="box"><p>${icon("alert")}<span>Keep this now: it is shown once and cannot be shown again.</span></p>
      <ul aria-label=${this.label} class=${this.lines.length === 1 ? "single" : ""}>${this.lines.map((line) => html`<li>${line}</li>`)}</ul>
      <div class="actions"><button class="button" type="button" @click=${this.#copy}>${icon(this.copied ? "check" : "copy")}${this.copied ? "Copied" : "Copy"}</button>
        <button class="button" type="button" @click=${() => saveText(this.lines.join("\n") + "\n", this.file)}>${icon("download")}Download</button>
        <span class="grow"></span>
        <button class="button primary" type="button" @click=${() => this.dispatchEvent(new Event("kept"))}>I have kept ${this.lines.length > 1 ? "them" : "it"}</button>
        <span class="unseen" role="status">${this.copied ? "Copied" : ""}</span></div></div>`;
  }
}

customElements.define("fh-once", Once);
