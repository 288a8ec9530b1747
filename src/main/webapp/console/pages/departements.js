import { css, html } from "lit";
import { count, many } from "../format.js";
import { router } from "../router.js";
import { WeekPage } from "./week-page.js";
import "../elements/fh-grid.js";
import "../elements/fh-table.js";
import "./departement-drawer.js";

/** Where leads come from and who buys them there, in a week. */
class Departements extends WeekPage {
  static styles = [...WeekPage.styles, css`
    .map { padding: var(--space-4) var(--space-5); }
    @media (max-width: 620px) { .map { padding: var(--space-3) var(--space-4); } }
  `];

  heading = "Departements";

  #columns = [
    { label: "Departement", cell: (one) => html`${one.code} ${one.name}<span class="sub">${many(one.commandes, "commande")} · ${count(one.placed)} placed</span>` },
    { label: "Clients", wide: true, end: true, cell: (one) => count(one.clients) },
    { label: "Commandes", wide: true, end: true, cell: (one) => count(one.commandes) },
    { label: "Placed", wide: true, end: true, cell: (one) => count(one.placed) },
    { label: "Deliveries", wide: true, end: true, cell: (one) => count(one.deliveries) },
    { label: "Leads", end: true, cell: (one) => count(one.leads) },
  ];

  constructor() {
    super("departements", "/api/departements");
  }

  #address = (code) => router.address("departements/" + encodeURIComponent(code));

  figures({ departements }) {
    const tiles = new Map(departements.filter(({ commandes, leads }) => commandes || leads).map((one) => [one.code,
      { tone: one.commandes ? "full" : "part", text: `${many(one.leads, "lead")}, ${many(one.commandes, "commande")}`, href: this.#address(one.code) }]));
    const rows = departements.filter(({ commandes, leads }) => commandes || leads).map((one) => ({ id: one.code, ...one })).sort((a, b) => b.leads - a.leads);
    return html`<div class="map"><fh-grid label="Departements" .tiles=${tiles}></fh-grid></div>${rows.length
      ? html`<div class="table"><fh-table caption="Departements" .columns=${this.#columns} .rows=${rows} .current=${router.segments[1] || ""} .href=${(row) => this.#address(row.code)}></fh-table></div>`
      : html`<fh-empty icon="globe" heading="Nothing in this week">No leads came in, and no commande covers a departement.</fh-empty>`}`;
  }

  drawer(code) {
    return html`<fh-departement-drawer .code=${code} .asked=${this.asked} @close=${() => router.go("departements")}></fh-departement-drawer>`;
  }
}

customElements.define("fh-departements", Departements);
