import { html } from "lit";
import { api } from "../api.js";
import { entities } from "../choices.js";
import { exactly, money, short, words } from "../format.js";
import { router } from "../router.js";
import { TRANSFER } from "../statuses.js";
import { toast } from "../elements/fh-toast.js";
import { INTERCOMPANY_TABS, pairWords } from "./intercompany-tabs.js";
import { ListPage } from "./list-page.js";
import "../elements/fh-act.js";
import "../elements/fh-badge.js";
import "../elements/fh-drawer.js";
import "../elements/fh-facts.js";
import "../elements/fh-time.js";
import "./read-only.js";

/** What one company owes another, lead by lead. */
class Intercompany extends ListPage {
  heading = "Intercompany";
  tabs = INTERCOMPANY_TABS;
  follows = ["transfer.", "intercompany."];

  filters = [
    { id: "status", label: "Status", many: true, options: () => Object.entries(TRANSFER).map(([value, { word }]) => ({ value, label: word })) },
    { id: "from", label: "From", options: entities },
    { id: "to", label: "To", options: entities },
    { id: "week", label: "Week" },
  ];

  columns = [
    { label: "Pair", cell: (one) => html`${pairWords(one)}<span class="sub">${words(one.product)}${one.error ? " · " + one.error : ""}</span>` },
    { label: "Status", cell: (one) => html`<fh-badge kind="TRANSFER" .status=${one.status}></fh-badge>` },
    { label: "Product", wide: true, cell: (one) => words(one.product) },
    { label: "Week", wide: true, cell: (one) => html`<span class="number">${one.week}</span>` },
    { label: "Sent", wide: true, cell: (one) => html`<fh-time class="dim" .at=${one.sentAt}></fh-time>` },
    { label: "Amount", end: true, cell: (one) => money(one.amount, one.currency) },
  ];

  constructor() {
    super("intercompany", "/api/intercompany/transfers", "transfers");
    // Only an invoice’s own link filters by it: nobody chooses one here.
    const { invoice } = router.query;
    if (invoice) this.filters = [...this.filters, { id: "invoice", label: "Invoice", options: () => [{ value: invoice, label: "…" + short(invoice) }] }];
  }

  actions() {
    const run = async () => {
      const { retried, pending, error } = await api.post("/api/intercompany/transfers/retry");
      toast(retried ? `${pending} owed now, ${error} still in error.` : "Nothing is in error.");
      await this.list.load();
    };
    return html`<fh-act permission="intercompany.manage" label="Retry errors" icon="refresh" .run=${run}></fh-act>`;
  }

  empty() {
    return html`<fh-empty icon="exchange" heading="No transfers yet">A lead that one company sells in another’s place is owed between the two once it is sent.</fh-empty>`;
  }

  #body(one) {
    const run = async () => {
      await api.post(`/api/intercompany/transfers/${encodeURIComponent(one.id)}/retry`);
      await this.list.load();
    };
    return html`<fh-facts .facts=${[["Status", html`<fh-badge kind="TRANSFER" .status=${one.status}></fh-badge>`], ["Error", one.error], ["Amount", one.amount && money(one.amount, one.currency)],
        ["Product", words(one.product)], ["Week", one.week], ["Lead of", one.from], ["Sold by", one.to], ["Sent", exactly(one.sentAt)],
        ["Takes back", one.reversalOf && html`<a href="#/intercompany/${one.reversalOf}">Open what it takes back</a>`],
        ["Invoice", one.invoiceId && html`<a href="#/intercompany-invoices/${one.invoiceId}">Open the invoice</a>`],
        ["Delivery", html`<a href="#/deliveries/${one.deliveryId}">Open the delivery</a>`]]}></fh-facts>
      ${one.status === "error" ? html`<div class="row wrap foot"><fh-act permission="intercompany.manage" label="Try again" icon="refresh" .run=${run}></fh-act>
        <fh-read-only entity=${one.from}></fh-read-only></div>` : ""}`;
  }

  drawer(id) {
    const one = this.list.rows?.find((row) => row.id === id);
    return html`<fh-drawer heading=${one ? "Transfer " + pairWords(one) : "Transfer"} @close=${this.close}>${one ? this.#body(one)
      : html`<fh-empty icon="exchange" heading="Not among the transfers loaded">Close this and load more.</fh-empty>`}</fh-drawer>`;
  }
}

customElements.define("fh-intercompany", Intercompany);
