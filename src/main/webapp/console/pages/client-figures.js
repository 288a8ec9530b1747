import { html } from "lit";
import { count, pausedWords, sums } from "../format.js";
import { router } from "../router.js";
import { CLIENT_TABS } from "./client-tabs.js";
import { WeekPage } from "./week-page.js";
import "../elements/fh-table.js";

/** What each client ordered and got in a week, those first who got most. */
class ClientFigures extends WeekPage {
  heading = "Clients’ figures";
  tabs = CLIENT_TABS;

  #columns = [
    { label: "Client", cell: (one) => html`${one.name}<span class="dim">${pausedWords(one)}</span><span class="sub">${count(one.delivered)} of ${count(one.weeklyQuota)} · ${count(one.returned)} returned</span>` },
    { label: "Entity", wide: true, cell: (one) => html`<span class="dim">${one.entity}</span>` },
    { label: "Commandes", wide: true, end: true, cell: (one) => count(one.commandes) },
    { label: "Ordered", wide: true, end: true, cell: (one) => count(one.weeklyQuota) },
    { label: "Deliveries", wide: true, end: true, cell: (one) => count(one.deliveries) },
    { label: "Delivered", wide: true, end: true, cell: (one) => count(one.delivered) },
    { label: "Returned", wide: true, end: true, cell: (one) => count(one.returned) },
    { label: "Revenue", end: true, cell: (one) => sums(one.revenue) },
  ];

  constructor() {
    super("client-figures", "/api/clients/stats");
  }

  get asked() {
    return { ...super.asked, limit: 500 };
  }

  figures({ clients }) {
    return clients.length ? html`<fh-table caption="Clients" .columns=${this.#columns} .rows=${clients} .href=${({ id }) => router.address(`clients/${id}/summary`, {})}></fh-table>`
      : html`<fh-empty icon="building" heading="No clients yet">A client buys leads through its commandes.</fh-empty>`;
  }
}

customElements.define("fh-client-figures", ClientFigures);
