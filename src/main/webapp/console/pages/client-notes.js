import { LitElement, css, html, nothing } from "lit";
import { api } from "../api.js";
import { session } from "../session.js";
import { base } from "../styles.js";
import { drawer } from "./page.css.js";
import "../elements/fh-act.js";
import "../elements/fh-form.js";
import "../elements/fh-listing.js";
import "../elements/fh-time.js";

const FIELDS = [{ name: "text", label: "New note", rows: 3, required: true }];

/** Notes about a client, newest first; written in one's own name. */
class ClientNotes extends LitElement {
  static properties = { client: { attribute: false }, written: { state: true } };
  static styles = [base, drawer, css`
    fh-listing { margin-top: var(--space-4); }
    .text { white-space: pre-wrap; overflow-wrap: anywhere; }
    li { padding: var(--space-3) 0; border-bottom: 1px solid var(--line); }
  `];

  get #path() {
    return `/api/clients/${encodeURIComponent(this.client.id)}/notes`;
  }

  #renew = () => this.renderRoot.querySelector("fh-listing").renew();

  #saved = () => {
    this.written = { id: Date.now() };
    this.#renew();
  };

  #draw = (notes) => html`<ul>${notes.map((note) => html`<li><div class="row wrap"><b>${note.author}</b><span class="quiet"><fh-time .at=${note.createdAt}></fh-time></span><span class="grow"></span>
    <fh-act permission="clients.edit" label="Remove" thanks="Removed." .run=${() => api.remove(`${this.#path}/${note.id}`)} @done=${this.#renew}
      .question=${{ heading: "Remove this note?", text: note.text, act: "Remove", danger: true }}></fh-act></div><p class="text">${note.text}</p></li>`)}</ul>`;

  render() {
    return html`${session.may("clients.edit") ? html`<fh-form permission="clients.edit" entity=${this.client.entity} label="Add the note" whole .fields=${FIELDS} .value=${this.written}
        .act=${(body) => api.post(this.#path, body)} @saved=${this.#saved}></fh-form>` : nothing}
      <fh-listing .path=${this.#path} name="notes" empty="No notes yet" icon="file" .draw=${this.#draw}></fh-listing>`;
  }
}

customElements.define("fh-client-notes", ClientNotes);
