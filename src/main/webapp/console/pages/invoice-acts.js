import { html, nothing } from "lit";
import { api } from "../api.js";
import { money, words } from "../format.js";
import { router } from "../router.js";
import { save } from "../save.js";
import { numberOf } from "./invoice-tabs.js";
import "../elements/fh-act.js";
import "./read-only.js";

const METHODS = ["transfer", "card", "direct_debit", "cheque", "cash", "other"].map((value) => ({ value, label: words(value) }));

const path = ({ id }) => "/api/invoices/" + encodeURIComponent(id);

const paid = ({ amount, receivedOn, method, reference }) => ({
  amount: amount.trim().replace(",", "."), method, ...(receivedOn ? { at: receivedOn + "T12:00:00Z" } : {}), ...(reference?.trim() ? { reference: reference.trim() } : {}),
});

function payment(invoice) {
  return { heading: `Money for ${numberOf(invoice)}`, act: "Enter it", text: `${money(invoice.outstanding, invoice.currency)} is left to pay.`, fields: [
    { name: "amount", label: "Amount", value: invoice.outstanding }, { name: "receivedOn", label: "Came in on", type: "date", optional: true, hint: "Empty for today." },
    { name: "method", label: "By", options: METHODS, value: "transfer" }, { name: "reference", label: "Reference", optional: true, hint: "What the bank says of it." }] };
}

const credit = (invoice) => ({ heading: `Take back ${numberOf(invoice)}?`, act: "Draft the credit note", text: "A credit note of all lines is drafted; change its lines before you issue it to take back a part.",
  fields: [{ name: "reason", label: "Reason", hint: "Stands on the credit note." }] });

/** The buttons that an invoice allows as it stands. `done` is told after each. */
export function actsOf(invoice, etag, { done, gone }) {
  const { status, type, direction } = invoice;
  const draft = status === "draft";
  const payable = ["sent", "overdue"].includes(status) && type !== "credit_note" && direction !== "received";
  const outside = type !== "intercompany";
  const act = (name) => () => api.post(`${path(invoice)}/${name}`);
  const took = async ({ reason }) => {
    const { invoice: note } = await api.post(path(invoice) + "/credit-note", { reason: reason.trim() });
    router.go("invoices/" + note.id);
  };
  const button = (label, run, rest = {}) => html`<fh-act permission="billing.manage" label=${label} icon=${rest.icon || ""} ?primary=${rest.primary} ?danger=${rest.danger} thanks=${rest.thanks || ""}
    .question=${rest.question} .run=${run} @done=${rest.after || done}></fh-act>`;
  return html`<div class="actions">
    ${outside ? button(draft ? "Issue and send" : "Send again", act("send"), { icon: "send", primary: draft, thanks: "Its mail is on its way." }) : nothing}
    ${draft ? button("Issue", act("issue"), { icon: "check", thanks: "Issued under its number.", question: { heading: "Issue it?", act: "Issue", text: "It gets the next number and stays as it is from then on." } }) : nothing}
    ${payable ? button("Mark paid", act("mark-paid"), { icon: "check", primary: true, thanks: "Paid.", question: { heading: `Mark ${numberOf(invoice)} paid?`, act: "Mark paid", text: `${money(invoice.outstanding, invoice.currency)}, all that is left, came in just now.` } }) : nothing}
    ${payable ? button("Add payment…", (values) => api.post(path(invoice) + "/payments", paid(values)), { icon: "plus", thanks: "Entered.", question: payment(invoice) }) : nothing}
    ${!draft && type === "client" ? button("Credit note…", took, { icon: "undo", question: credit(invoice) }) : nothing}
    <fh-act reading label="PDF" icon="download" .run=${() => save(path(invoice) + "/pdf", `${invoice.number || "draft"}.pdf`)}></fh-act>
    ${draft ? nothing : html`<fh-act reading label="Factur-X" icon="download" .run=${() => save(path(invoice) + "/factur-x", `${invoice.number}.xml`)}></fh-act>`}
    ${draft ? button("Delete…", () => api.remove(path(invoice), { etag }), { icon: "cross", danger: true, thanks: "Deleted.", after: gone,
      question: { heading: "Delete this draft?", act: "Delete", danger: true, text: "Records of the ledger that it has are open again." } }) : nothing}
    <fh-read-only entity=${invoice.entity}></fh-read-only></div>`;
}
