import { html } from "lit";
import { count, sums } from "../format.js";
import { router } from "../router.js";
import { isMonth, thisMonth, weekWords } from "../weeks.js";
import { COLUMNS, linesOf, totalsOf } from "./facturation-sums.js";
import { FACTURATION_TABS } from "./facturation-tabs.js";
import { widgets } from "./page.css.js";
import { WeekPage } from "./week-page.js";
import "../elements/fh-month.js";
import "../elements/fh-table.js";

/** What clients owe for a month; a week belongs to the month of its Thursday. */
class FacturationMonth extends WeekPage {
  static styles = [...WeekPage.styles, widgets];

  heading = "Facturation";
  tabs = FACTURATION_TABS;
  byProduct = false;
  follows = ["ledger.", "invoice.", "return."];

  #weeks = [
    { label: "Week", cell: ({ week, totals }) => html`${weekWords(week)}<span class="sub">${count(totals.quantity)} leads</span>` },
    { label: "Clients", wide: true, end: true, cell: ({ totals }) => count(totals.clients) },
    { label: "Leads", wide: true, end: true, cell: ({ totals }) => count(totals.quantity) },
    { label: "Not in the ledger", wide: true, end: true, cell: ({ totals }) => (totals.unbilled ? sums(totals.unbilledAmounts) : html`<span class="dim">–</span>`) },
    { label: "Amount", end: true, cell: ({ totals }) => sums(totals.amounts) },
  ];

  constructor() {
    super("facturation-month", "/api/facturation/month");
  }

  get asked() {
    return { month: isMonth(router.query.month || "") ? router.query.month : thisMonth() };
  }

  span() {
    return html`<fh-month .month=${this.asked.month} @pick=${(event) => router.amend({ month: event.detail })}></fh-month>`;
  }

  figures({ weeks, clients, totals }) {
    return html`${totalsOf(totals)}
      <h2>By week</h2><fh-table caption="By week" .columns=${this.#weeks} .rows=${weeks.map((one) => ({ id: one.week, ...one }))} .href=${({ week }) => router.address("facturation", { week })}></fh-table>
      <h2>By client</h2>${clients.length ? html`<fh-table caption="By client" .columns=${COLUMNS} .rows=${linesOf(clients)} .href=${({ line }) => router.address("ledger", { client: line.client.id })}></fh-table>`
        : html`<fh-empty icon="euro" heading="Nothing to bill in this month"></fh-empty>`}`;
  }
}

customElements.define("fh-facturation-month", FacturationMonth);
