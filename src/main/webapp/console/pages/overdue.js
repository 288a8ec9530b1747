import { LitElement, css, html } from "lit";
import { api } from "../api.js";
import { count, date, money } from "../format.js";
import { feed } from "../feed.js";
import { Loaded } from "../loaded.js";
import { router } from "../router.js";
import { session } from "../session.js";
import { base, buttons } from "../styles.js";
import { Watch } from "../watch.js";
import { INVOICE_TABS } from "./invoice-tabs.js";
import { tabs } from "./list-parts.js";
import { page, widgets } from "./page.css.js";
import "../elements/fh-badge.js";
import "../elements/fh-empty.js";
import "../elements/fh-problem.js";
import "../elements/fh-skeleton.js";
import "../elements/fh-table.js";
import "../elements/fh-widget.js";

const DAYS = { "0-30": "Up to 30 days late", "31-60": "31 to 60 days late", "61-90": "61 to 90 days late", ">90": "More than 90 days late" };
const invoices = (number) => `${count(number)} ${number === 1 ? "invoice" : "invoices"}`;

/** What clients have not paid in time: how much by age, and who owes it. */
class Overdue extends LitElement {
  static styles = [base, buttons, page, widgets, css`h2 { padding-top: var(--space-2); }`];

  name = "overdue";
  heading = "Invoices";
  tabs = INVOICE_TABS;
  #dashboard = new Loaded(this, () => api.get("/api/invoices/overdue-dashboard"));
  #scope = null;

  #columns = [
    { label: "Client", cell: (one) => html`${one.name}<span class="sub">${invoices(one.invoices)}, since ${date(one.oldestDueOn)}</span>` },
    { label: "Dunning", wide: true, cell: (one) => html`<fh-badge kind="DUNNING" .status=${one.dunning}></fh-badge>` },
    { label: "Entity", wide: true, cell: (one) => html`<span class="dim">${one.entity}</span>` },
    { label: "Invoices", wide: true, end: true, cell: (one) => count(one.invoices) },
    { label: "Oldest was due", wide: true, end: true, cell: (one) => html`<span class="dim">${date(one.oldestDueOn)}</span>` },
    { label: "Owes", end: true, cell: (one) => money(one.outstanding, one.currency) },
  ];

  constructor() {
    super();
    new Watch(this, session, ["changed"], () => session.state === "in" && session.scope !== this.#scope && this.#load());
    new Watch(this, feed, ["event"], ({ detail: { type } }) => type.startsWith("invoice.") && this.#load());
  }

  connectedCallback() {
    super.connectedCallback();
    this.#load();
  }

  #load = () => {
    this.#scope = session.scope;
    this.#dashboard.load();
  };

  #figures({ totals, ages, clients, clientCount }) {
    if (!totals.length) return html`<fh-empty icon="check" heading="Nothing is overdue">An invoice is from the day after its last day to pay.</fh-empty>`;
    const rows = clients.map((one) => ({ ...one, debtor: one.id, id: [one.id, one.entity, one.currency].join(" ") }));
    return html`<div class="widgets">${ages.map((age) => html`<fh-widget heading=${DAYS[age.days] || age.days} .figure=${money(age.outstanding, age.currency)} note=${invoices(age.invoices)}></fh-widget>`)}</div>
      <h2>${totals.map(({ outstanding, currency }) => money(outstanding, currency)).join(", ")} owed by ${count(clientCount)} ${clientCount === 1 ? "client" : "clients"}</h2>
      <fh-table caption="Who owes it" .columns=${this.#columns} .rows=${rows} .href=${({ debtor }) => router.address("invoices", { status: "overdue", client: debtor })}></fh-table>`;
  }

  render() {
    const { value, problem } = this.#dashboard;
    return html`<div class="head"><h1>${this.heading}</h1></div>${tabs(this)}<div class="table">${value ? this.#figures(value)
      : problem ? html`<fh-problem .problem=${problem} @retry=${this.#load}></fh-problem>` : html`<fh-skeleton lines="8"></fh-skeleton>`}</div>`;
  }
}

customElements.define("fh-overdue", Overdue);
