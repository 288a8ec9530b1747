import { html } from "lit";
import { clients, products } from "../choices.js";
import { count, money, words } from "../format.js";
import { session } from "../session.js";
import { RECORD } from "../statuses.js";
import { weekWords } from "../weeks.js";
import { FACTURATION_TABS } from "./facturation-tabs.js";
import { createInvoice } from "./ledger-acts.js";
import { ListPage } from "./list-page.js";
import "../elements/fh-act.js";
import "../elements/fh-badge.js";
import "./record-drawer.js";

/** The ledger record by record; open ones of one client become an invoice. */
class LedgerPage extends ListPage {
  heading = "Facturation";
  tabs = FACTURATION_TABS;
  follows = ["ledger.", "invoice."];
  #clients = clients(this);
  #products = products(this);

  filters = [
    { id: "state", label: "State", options: () => Object.entries(RECORD).map(([value, { word }]) => ({ value, label: word })) },
    { id: "client", label: "Client", options: () => this.#clients.options },
    { id: "product", label: "Product", typed: true, options: () => this.#products.options },
    { id: "week", label: "Week" },
  ];

  columns = [
    { label: "Client", cell: (one) => html`${one.clientName}<span class="sub">${one.week} · ${words(one.product)} · ${count(one.quantity)}</span>` },
    { label: "State", cell: (one) => html`<fh-badge kind="RECORD" .status=${one.state}></fh-badge>` },
    { label: "Week", wide: true, cell: (one) => html`<span class="number">${weekWords(one.week)}</span>` },
    { label: "Product", wide: true, cell: (one) => words(one.product) },
    { label: "Entity", wide: true, cell: (one) => html`<span class="dim">${one.entity}</span>` },
    { label: "Leads", wide: true, end: true, cell: (one) => count(one.quantity) },
    { label: "Price", wide: true, end: true, cell: (one) => money(one.unitPrice, one.currency) },
    { label: "Amount", end: true, cell: (one) => money(one.amount, one.currency) },
  ];

  constructor() {
    super("ledger", "/api/billing/records", "records");
  }

  get selects() {
    return session.may("billing.manage");
  }

  batch(ids) {
    const ticked = this.list.rows.filter(({ id }) => ids.includes(id));
    if (ticked.some(({ state }) => state !== "open")) return html`<span>Tick open records only.</span>`;
    if (new Set(ticked.map(({ client, entity, currency }) => client + entity + currency)).size > 1) return html`<span>Tick records of one client: an invoice is one client’s.</span>`;
    return html`<fh-act permission="billing.manage" label="Create invoice" icon="file" .run=${() => createInvoice(ticked[0].client, ids)}></fh-act>
      ${session.readOnlyBecause ? html`<span>${session.readOnlyBecause}</span>` : ""}`;
  }

  empty() {
    return html`<fh-empty icon="euro" heading="The ledger is empty">Build a week: what was sent and not taken back comes in.</fh-empty>`;
  }

  drawer(id) {
    return html`<fh-record-drawer .thingId=${id} @saved=${() => this.list.load()} @close=${this.close}></fh-record-drawer>`;
  }
}

customElements.define("fh-ledger", LedgerPage);
