import { LitElement, html, nothing } from "lit";
import { api } from "../api.js";
import { person } from "../format.js";
import { base } from "../styles.js";
import { drawer } from "./page.css.js";
import "../elements/fh-act.js";

const REPLAYABLE = ["invalid", "pending_config", "no_open_orders"];

/** A lead is read again as it came in, or taken out with its personal data. Says «reload»; a deleted one closes its drawer. */
class LeadActs extends LitElement {
  static properties = { lead: { attribute: false }, etag: {} };
  static styles = [base, drawer];

  get #path() {
    return "/api/leads/" + encodeURIComponent(this.lead.id);
  }

  #gone = () => this.dispatchEvent(new Event("close", { bubbles: true, composed: true }));

  render() {
    const { lead } = this;
    const name = person(lead);
    return html`<div class="actions">${REPLAYABLE.includes(lead.status) ? html`<fh-act permission="leads.edit" label="Replay" icon="refresh" thanks="Replayed."
        .run=${() => api.post(this.#path + "/replay")} @done=${() => this.dispatchEvent(new Event("reload"))}></fh-act>` : nothing}
      <fh-act permission="leads.delete" label="Delete…" icon="cross" danger thanks="Deleted." .run=${() => api.remove(this.#path, { etag: this.etag })} @done=${this.#gone}
        .question=${{ heading: `Delete ${name}?`, text: "The personal data is gone for good. A lead that a client has cannot be deleted.", act: "Delete", danger: true, type: name }}></fh-act></div>`;
  }
}

customElements.define("fh-lead-acts", LeadActs);
