import { html } from "lit";
import { api } from "../api.js";
import { entities } from "../choices.js";
import { count, exactly, money } from "../format.js";
import { router } from "../router.js";
import { thisWeek, weekAfter } from "../weeks.js";
import { toast } from "../elements/fh-toast.js";
import { INTERCOMPANY_TABS, pairWords } from "./intercompany-tabs.js";
import { ListPage } from "./list-page.js";
import "../elements/fh-act.js";
import "../elements/fh-drawer.js";
import "../elements/fh-facts.js";
import "../elements/fh-time.js";

/** One invoice a pair and week, in the books of both. */
class IntercompanyInvoices extends ListPage {
  heading = "Intercompany";
  tabs = INTERCOMPANY_TABS;
  follows = ["intercompany."];

  filters = [
    { id: "from", label: "From", options: entities },
    { id: "to", label: "To", options: entities },
    { id: "week", label: "Week" },
  ];

  columns = [
    { label: "Invoice", cell: (one) => html`${one.number}<span class="sub">${pairWords(one)} · ${one.week}</span>` },
    { label: "Pair", wide: true, cell: (one) => pairWords(one) },
    { label: "Week", wide: true, cell: (one) => html`<span class="number">${one.week}</span>` },
    { label: "Transfers", wide: true, end: true, cell: (one) => count(one.transfers) },
    { label: "Made", wide: true, end: true, cell: (one) => html`<fh-time class="dim" .at=${one.createdAt}></fh-time>` },
    { label: "Without VAT", end: true, cell: (one) => money(one.total, one.currency) },
  ];

  constructor() {
    super("intercompany-invoices", "/api/intercompany/invoices", "invoices");
  }

  actions() {
    const run = async ({ week }) => {
      const made = await api.post("/api/intercompany/invoices/generate", { week: week.trim() });
      toast(made.invoices_created ? `${made.invoices_created} made.` : "Nothing is owed that is on no invoice.");
      await this.list.load();
    };
    const question = { heading: "Make a week’s invoices?", text: "One a pair, of all that is owed of the week and before. What comes later goes onto the next week’s.",
      act: "Make them", fields: [{ name: "week", label: "Week", value: weekAfter(thisWeek(), -1) }] };
    return html`<fh-act permission="intercompany.manage" label="Make a week’s invoices…" icon="file" .run=${run} .question=${question}></fh-act>`;
  }

  empty() {
    return html`<fh-empty icon="file" heading="No invoices between companies yet">They are made on Monday at 08:00 in Paris for the week before.</fh-empty>`;
  }

  #body(one) {
    return html`<fh-facts .facts=${[["Number", one.number], ["Owed to", one.from], ["Owed by", one.to], ["Week", one.week], ["Without VAT", money(one.total, one.currency)],
      ["Transfers", html`<a href=${router.address("intercompany", { invoice: one.id })}>${count(one.transfers)} on it</a>`],
      ["In both books", html`<a href="#/invoices/${one.invoiceId}">of ${one.from}</a>, <a href="#/invoices/${one.mirrorId}">of ${one.to}</a>`], ["Made", exactly(one.createdAt)]]}></fh-facts>`;
  }

  drawer(id) {
    const one = this.list.rows?.find((row) => row.id === id);
    return html`<fh-drawer heading=${one ? "Invoice " + one.number : "Invoice"} @close=${this.close}>${one ? this.#body(one)
      : html`<fh-empty icon="file" heading="Not among the invoices loaded">Close this and load more.</fh-empty>`}</fh-drawer>`;
  }
}

customElements.define("fh-intercompany-invoices", IntercompanyInvoices);
