import { html, nothing } from "lit";
import { query } from "../api.js";
import { clients, entities } from "../choices.js";
import { date, money } from "../format.js";
import { save } from "../save.js";
import { INVOICE } from "../statuses.js";
import { INVOICE_TABS, isReceived, numberOf, otherOf, typeOf, TYPES } from "./invoice-tabs.js";
import { ListPage } from "./list-page.js";
import { router } from "../router.js";
import "../elements/fh-act.js";
import "../elements/fh-badge.js";
import "../elements/fh-new.js";
import "./invoice-drawer.js";
import "./new-invoice.js";

/** What clients are asked to pay, what they paid, and what was taken back. */
class Invoices extends ListPage {
  heading = "Invoices";
  searches = "Number or client";
  tabs = INVOICE_TABS;
  follows = ["invoice."];
  #clients = clients(this);

  filters = [
    { id: "status", label: "Status", many: true, options: () => Object.entries(INVOICE).map(([value, { word }]) => ({ value, label: word })) },
    { id: "type", label: "Type", many: true, options: () => TYPES },
    { id: "client", label: "Client", options: () => this.#clients.options },
    { id: "entity", label: "Entity", options: entities },
    { id: "year", label: "Year", typed: true, options: () => years() },
  ];

  columns = [
    { label: "Client", cell: (one) => html`${isReceived(one) ? "From " : ""}${otherOf(one)}<span class="sub">${numberOf(one)}${one.dueOn ? " · due " + date(one.dueOn) : ""}</span>` },
    { label: "Status", cell: (one) => html`<fh-badge kind="INVOICE" .status=${one.status}></fh-badge>` },
    { label: "Number", wide: true, cell: (one) => html`<span class="number ${one.number ? "" : "dim"}">${numberOf(one)}</span>` },
    { label: "Type", wide: true, cell: (one) => html`<span class="dim">${typeOf(one)}</span>` },
    { label: "Entity", wide: true, cell: (one) => html`<span class="dim">${one.entity}</span>` },
    { label: "Issued", wide: true, end: true, cell: (one) => html`<span class="dim">${one.issuedOn ? date(one.issuedOn) : "–"}</span>` },
    { label: "Due", wide: true, end: true, cell: (one) => html`<span class="dim">${one.dueOn ? date(one.dueOn) : "–"}</span>` },
    { label: "Left to pay", wide: true, end: true, cell: (one) => (Number(one.outstanding) && one.status !== "draft" ? money(one.outstanding, one.currency) : html`<span class="dim">–</span>`) },
    { label: "Total", end: true, cell: (one) => money(one.totalTtc, one.currency) },
  ];

  constructor() {
    super("invoices", "/api/invoices", "invoices");
  }

  actions() {
    const { search } = router.query;
    return html`<fh-act label="Download CSV" icon="download" reading .run=${() => save("/api/invoices/export" + query({ ...this.asked, search }), "invoices.csv")}></fh-act>
      <fh-new permission="billing.manage" label="New invoice" page="invoices"></fh-new>`;
  }

  empty() {
    return html`<fh-empty icon="file" heading="No invoices yet">Make one of a week’s records in Facturation, or write one by hand.</fh-empty>`;
  }

  drawer(id) {
    const reload = () => this.list.load();
    if (id === "new") return html`<fh-new-invoice .clients=${this.#clients.options} @saved=${reload} @close=${this.close}></fh-new-invoice>`;
    return id ? html`<fh-invoice-drawer .thingId=${id} @saved=${reload} @close=${this.close}></fh-invoice-drawer>` : nothing;
  }
}

function years() {
  const year = new Date().getFullYear();
  return [year, year - 1, year - 2].map((one) => ({ value: String(one), label: String(one) }));
}

customElements.define("fh-invoices", Invoices);
