import { LitElement, html } from "lit";
import { api } from "../api.js";
import { router } from "../router.js";
import { base } from "../styles.js";
import "../elements/fh-drawer.js";
import "./invoice-editor.js";

/** Drafts an invoice of lines that are written by hand. Says «saved». */
class NewInvoice extends LitElement {
  static properties = { clients: { attribute: false } };
  static styles = base;

  #act = async ({ note, ...body }) => {
    const { invoice } = await api.post("/api/invoices", { ...body, ...(note ? { note } : {}) });
    this.dispatchEvent(new Event("saved"));
    router.go("invoices/" + invoice.id);
  };

  render() {
    return html`<fh-drawer wide heading="New invoice"><fh-invoice-editor label="Draft it" .clients=${this.clients} .value=${{ lines: [], note: "", dueInDays: "" }} .act=${this.#act}></fh-invoice-editor></fh-drawer>`;
  }
}

customElements.define("fh-new-invoice", NewInvoice);
