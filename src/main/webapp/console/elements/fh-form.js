import { LitElement, css, html, nothing } from "lit";
import { keyed } from "lit/directives/keyed.js";
import { Form } from "../form.js";
import { faultsOf, read } from "../reading.js";
import { session } from "../session.js";
import { base, buttons, fields } from "../styles.js";
import { Watch } from "../watch.js";
import { drawer } from "../pages/page.css.js";
import { toast } from "./fh-toast.js";
import { specField } from "./spec-field.js";
import "../pages/read-only.js";

const same = (a, b) => JSON.stringify(a ?? "") === JSON.stringify(b ?? "");

/**
 * A form from a description (see reading.js). `act(body, etag)` gets what was changed, or with `whole` all that is set.
 * What is typed stays when the value is renewed meanwhile, and is saved against the version it began from. Closed
 * without `permission` and while nothing may be written. Says «saved».
 */
class SpecForm extends LitElement {
  static properties = {
    fields: { attribute: false }, value: { attribute: false }, etag: {}, act: { attribute: false }, said: { attribute: false }, label: {}, thanks: {},
    permission: {}, entity: {}, whole: { type: Boolean }, anyEntity: { type: Boolean, attribute: "any-entity" },
  };
  static styles = [base, buttons, fields, drawer, css`
    :host { display: block; }
    .whole:empty { display: none; }
    .set { display: flex; flex-wrap: wrap; gap: var(--space-1) var(--space-4); }
  `];

  #base = null;
  #dirty = false;
  #round = 0;
  #form = new Form(this, async (values) => {
    const { value = {}, etag } = this.#base;
    const typed = this.fields.map((field) => [field.name, read(field, values)]);
    await this.act(Object.fromEntries(typed.filter(([name, now]) => (this.whole ? now !== undefined && now !== "" : !same(now, value?.[name])))), etag);
    this.#dirty = false;
    if (this.thanks) toast(this.thanks);
    this.dispatchEvent(new Event("saved"));
  }, { check: (values) => faultsOf(this.fields, values) });

  constructor() {
    super();
    new Watch(this, session, ["changed"]);
  }

  willUpdate(changed) {
    if (changed.has("said")) this.#form.wordsFor = this.said || {};
    if (!changed.has("value") && !changed.has("etag") && this.#base) return;
    if (!this.#dirty || this.#base?.value?.id !== this.value?.id) {
      if (this.#base?.value?.id !== this.value?.id) this.#round++;
      this.#base = { value: this.value, etag: this.etag };
      this.#dirty = false;
    }
  }

  render() {
    const allowed = !this.permission || session.may(this.permission);
    const closed = !allowed || !!(this.anyEntity ? session.visitsOnly : session.readOnlyBecause);
    const { busy } = this.#form;
    return html`<form class="fields two" novalidate @submit=${this.#form.submit} @input=${() => (this.#dirty = true)} @change=${() => (this.#dirty = true)}>
      ${keyed(this.#round, this.fields.map((field) => specField(field, this.#base.value?.[field.name], this.#form.faults[field.name], closed)))}<div class="whole">${this.#form.said()}</div>
      ${allowed ? html`<div class="whole row wrap"><button class="button primary" type="submit" ?disabled=${closed} aria-disabled=${String(busy)}>${busy ? "Saving…" : this.label || "Save"}</button>
        ${closed ? html`<fh-read-only entity=${this.entity || ""}></fh-read-only>` : nothing}</div>` : nothing}</form>`;
  }
}

customElements.define("fh-form", SpecForm);
