import { html, nothing } from "lit";
import { DEPARTEMENTS, departement } from "../departements.js";
import { person, phone, words } from "../format.js";
import { LEAD } from "../statuses.js";
import { ListPage } from "./list-page.js";
import "../elements/fh-badge.js";
import "../elements/fh-time.js";
import "./lead-drawer.js";

const STATUSES = Object.entries(LEAD).map(([value, { word }]) => ({ value, label: word }));
const DEPARTMENTS = [...DEPARTEMENTS.keys()].map((value) => ({ value, label: departement(value) }));

const test = (lead) => (lead.test ? html` <span class="dim">(test)</span>` : nothing);

/** Every lead of the tenant, newest first; a new one comes in at the top by itself. */
class Leads extends ListPage {
  heading = "Leads";
  searches = "Last name, phone or e-mail";
  follows = ["lead.", "delivery."];
  #products = new Set();

  filters = [
    { id: "status", label: "Status", options: () => STATUSES },
    { id: "product", label: "Product", typed: true, options: () => this.#seenProducts() },
    { id: "department", label: "Department", options: () => DEPARTMENTS },
  ];

  columns = [
    { label: "Lead", cell: (lead) => html`${person(lead)}${test(lead)}<span class="sub">${words(lead.product)} · ${departement(lead.department)}</span>` },
    { label: "Status", cell: (lead) => html`<fh-badge kind="LEAD" .status=${lead.status}></fh-badge>` },
    { label: "Product", wide: true, cell: (lead) => words(lead.product) },
    { label: "Department", wide: true, cell: (lead) => html`<span class="dim">${departement(lead.department)}</span>` },
    { label: "Phone", wide: true, cell: (lead) => html`<span class="dim number">${phone(lead.phone)}</span>` },
    { label: "Provider", wide: true, cell: (lead) => html`<span class="dim">${lead.provider}</span>` },
    { label: "Entity", wide: true, cell: (lead) => html`<span class="dim">${lead.entity}</span>` },
    { label: "Received", end: true, cell: (lead) => html`<fh-time class="dim" .at=${lead.createdAt}></fh-time>` },
  ];

  constructor() {
    super("leads", "/api/leads", "leads");
  }

  #seenProducts() {
    for (const lead of this.list.rows || []) if (lead.product) this.#products.add(lead.product);
    return [...this.#products].sort().map((value) => ({ value, label: words(value) }));
  }

  empty() {
    return html`<fh-empty icon="inbox" heading="No leads yet">Post one to <span class="mono">/api/public/leads</span> with a provider’s key;
      it appears here at once.</fh-empty>`;
  }

  drawer(id) {
    return html`<fh-lead-drawer .leadId=${id} @close=${this.close}></fh-lead-drawer>`;
  }
}

customElements.define("fh-leads", Leads);
