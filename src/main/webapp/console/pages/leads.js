import { html, nothing } from "lit";
import { api } from "../api.js";
import { products, providers } from "../choices.js";
import { DEPARTEMENTS, departement } from "../departements.js";
import { person, phone, words } from "../format.js";
import { session } from "../session.js";
import { LEAD } from "../statuses.js";
import { LEAD_TABS } from "./lead-tabs.js";
import { ListPage } from "./list-page.js";
import { toast } from "../elements/fh-toast.js";
import "../elements/fh-act.js";
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
  tabs = LEAD_TABS;
  #products = products(this);
  #providers = providers(this);
  #seen = new Set();

  filters = [
    { id: "status", label: "Status", many: true, options: () => STATUSES },
    { id: "product", label: "Product", typed: true, options: () => (this.#products.options.length ? this.#products.options : this.#seenProducts()) },
    { id: "department", label: "Department", options: () => DEPARTMENTS },
    ...(session.may("providers.access") ? [{ id: "provider", label: "Provider", options: () => this.#providers.options }] : []),
    { id: "week", label: "Week" },
  ];

  usualOrder = "createdAt:desc";

  columns = [
    { label: "Lead", cell: (lead) => html`${person(lead)}${test(lead)}<span class="sub">${words(lead.product)} · ${departement(lead.department)}</span>` },
    { label: "Status", cell: (lead) => html`<fh-badge kind="LEAD" .status=${lead.status}></fh-badge>` },
    { label: "Product", wide: true, cell: (lead) => words(lead.product) },
    { label: "Department", wide: true, cell: (lead) => html`<span class="dim">${departement(lead.department)}</span>` },
    { label: "Phone", wide: true, cell: (lead) => html`<span class="dim number">${phone(lead.phone)}</span>` },
    { label: "Provider", wide: true, cell: (lead) => html`<span class="dim">${lead.provider}</span>` },
    { label: "Entity", wide: true, cell: (lead) => html`<span class="dim">${lead.entity}</span>` },
    { label: "Received", sort: "createdAt", end: true, cell: (lead) => html`<fh-time class="dim" .at=${lead.createdAt}></fh-time>` },
  ];

  constructor() {
    super("leads", "/api/leads", "leads");
  }

  #seenProducts() {
    for (const lead of this.list.rows || []) if (lead.product) this.#seen.add(lead.product);
    return [...this.#seen].sort().map((value) => ({ value, label: words(value) }));
  }

  /** One status that waits or failed can be tried again as a whole, under the filters for provider and product. */
  actions() {
    const { status, provider, product } = this.asked;
    if (!["invalid", "pending_config", "no_open_orders"].includes(status)) return nothing;
    const run = async () => {
      await api.post("/api/leads/replay", { status, ...(provider ? { provider } : {}), ...(product ? { product } : {}) });
      toast("They are tried again one after another; the list shows how they end.");
    };
    return html`<fh-act permission="leads.edit" label="Replay all" icon="refresh" .run=${run} .question=${{ heading: `Replay all leads that are ${LEAD[status].word.toLowerCase()}?`,
      text: "Each is read again as it came in, under the present mapping and settings.", act: "Replay all" }}></fh-act>`;
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
