import { html } from "lit";
import { api, query } from "../api.js";
import { count } from "../format.js";
import { router } from "../router.js";
import { save } from "../save.js";
import { thisWeek } from "../weeks.js";
import { COLUMNS, linesOf, totalsOf } from "./facturation-sums.js";
import { FACTURATION_TABS } from "./facturation-tabs.js";
import { widgets } from "./page.css.js";
import { WeekPage } from "./week-page.js";
import { toast } from "../elements/fh-toast.js";
import "../elements/fh-act.js";
import "../elements/fh-table.js";
import "./facturation-drawer.js";

/** What clients owe for a week; the ledger is built on somebody's word. */
class Facturation extends WeekPage {
  static styles = [...WeekPage.styles, widgets];

  heading = "Facturation";
  tabs = FACTURATION_TABS;
  byProduct = false;
  follows = ["ledger.", "invoice.", "return."];

  constructor() {
    super("facturation", "/api/facturation/week");
  }

  get asked() {
    return { week: router.query.week || thisWeek() };
  }

  async #build() {
    const { ledger: { added, removed, records } } = await api.post("/api/billing/ledger/build", { week: this.asked.week });
    toast(`Built: ${count(records)} records, ${count(added)} deliveries came in, ${count(removed)} went out.`);
    await this.renew();
  }

  actions() {
    const { week } = this.asked;
    return html`<fh-act reading label="Download CSV" icon="download" .run=${() => save("/api/billing/ledger/export" + query({ week }), `ledger-${week}.csv`)}></fh-act>
      <fh-act primary permission="billing.manage" label="Build ledger" icon="refresh" .run=${() => this.#build()}></fh-act>`;
  }

  figures({ clients, totals }) {
    if (!clients.length) return html`<fh-empty icon="euro" heading="Nothing to bill in this week">What is sent and not taken back appears here.</fh-empty>`;
    const rows = linesOf(clients);
    const open = rows.find(({ line }) => line.client.id === router.segments[1]);
    return html`${totalsOf(totals)}<div class="table"><fh-table caption="Facturation" .columns=${COLUMNS} .rows=${rows} .current=${open?.id || ""}
      .href=${({ line }) => router.address("facturation/" + line.client.id)}></fh-table></div>`;
  }

  drawer(id) {
    return html`<fh-facturation-drawer .clientId=${id} .week=${this.asked.week} @saved=${() => this.renew()} @close=${() => router.go("facturation")}></fh-facturation-drawer>`;
  }
}

customElements.define("fh-facturation", Facturation);
