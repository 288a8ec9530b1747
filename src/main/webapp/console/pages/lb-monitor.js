import { html } from "lit";
import { client, count, words } from "../format.js";
import { router } from "../router.js";
import { COMMANDE_TABS } from "./commande-tabs.js";
import { ListPage } from "./list-page.js";
import { share } from "./commandes.js";

/** How commandes stand to their LB targets; a row opens its commande. */
class LbMonitor extends ListPage {
  heading = "LB monitor";
  tabs = COMMANDE_TABS;
  follows = ["delivery.", "commande."];

  columns = [
    { label: "Client", cell: (one) => html`${client(one)}<span class="sub">${words(one.product)} · ${share(one.share)} of ${share(one.target)}</span>` },
    { label: "Product", wide: true, cell: (one) => words(one.product) },
    { label: "Accepted", wide: true, end: true, cell: (one) => count(one.delivered) },
    { label: "From LB", wide: true, end: true, cell: (one) => count(one.lbDelivered) },
    { label: "Share", wide: true, end: true, cell: (one) => share(one.share) },
    { label: "Target", wide: true, end: true, cell: (one) => share(one.target) },
    { label: "Needs", end: true, cell: (one) => (one.need > 0 ? html`<b>${count(one.need)} more</b>` : html`<span class="dim">On target</span>`) },
  ];

  constructor() {
    super("lb-monitor", "/api/commandes/lb-monitor", "commandes");
  }

  empty() {
    return html`<fh-empty icon="gauge" heading="No commande has an LB target">Set one in a commande’s drawer.</fh-empty>`;
  }

  href(row) {
    return router.address("commandes/" + row.id, {});
  }
}

customElements.define("fh-lb-monitor", LbMonitor);
