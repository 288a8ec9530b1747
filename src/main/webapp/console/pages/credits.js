import { html } from "lit";
import { api } from "../api.js";
import { clients } from "../choices.js";
import { client, exactly, money, words } from "../format.js";
import { router } from "../router.js";
import { creditFields, KINDS } from "./credit-fields.js";
import { FACTURATION_TABS } from "./facturation-tabs.js";
import { ListPage } from "./list-page.js";
import "../elements/fh-drawer.js";
import "../elements/fh-facts.js";
import "../elements/fh-form.js";
import "../elements/fh-new.js";
import "../elements/fh-time.js";

/** Prepayments, credits and corrections that were entered in clients' balances. */
class Credits extends ListPage {
  heading = "Facturation";
  tabs = FACTURATION_TABS;
  #clients = clients(this);

  filters = [
    { id: "client", label: "Client", options: () => this.#clients.options },
    { id: "kind", label: "Kind", options: () => KINDS },
  ];

  columns = [
    { label: "Client", cell: (one) => html`${client(one)}<span class="sub">${words(one.kind)}${one.note ? " · " + one.note : ""}</span>` },
    { label: "Kind", wide: true, cell: (one) => words(one.kind) },
    { label: "Note", wide: true, cell: (one) => html`<span class="dim cut">${one.note || "–"}</span>` },
    { label: "By", wide: true, cell: (one) => html`<span class="dim">${one.author || "–"}</span>` },
    { label: "Entered", wide: true, end: true, cell: (one) => html`<fh-time class="dim" .at=${one.at}></fh-time>` },
    { label: "Balance then", wide: true, end: true, cell: (one) => html`<span class="dim">${money(one.balance, one.currency)}</span>` },
    { label: "Amount", end: true, cell: (one) => money(one.amount, one.currency) },
  ];

  constructor() {
    super("credits", "/api/billing/credits", "credits", (one) => ({ createdAt: one.at, ...one }));
  }

  actions() {
    return html`<fh-new permission="billing.manage" label="New credit" page="credits"></fh-new>`;
  }

  empty() {
    return html`<fh-empty icon="euro" heading="No credits yet">What clients pay beforehand is entered here; how a client pays is agreed in its drawer.</fh-empty>`;
  }

  #fresh() {
    const act = async (body) => {
      const { currency } = this.#clients.options.find(({ value }) => value === body.clientId);
      await api.post("/api/billing/credits", { ...body, currency });
      await this.list.load();
      router.go("credits");
    };
    return html`<fh-drawer heading="New credit" @close=${this.close}><fh-form whole label="Enter it" thanks="Entered." permission="billing.manage" .fields=${creditFields(this.#clients.options)}
      .value=${{ kind: "prepayment" }} .act=${act}></fh-form></fh-drawer>`;
  }

  drawer(id) {
    if (id === "new") return this.#fresh();
    const one = this.list.rows?.find((row) => row.id === id);
    return html`<fh-drawer heading=${one ? client(one) : "Credit"} @close=${this.close}>${one ? html`<fh-facts .facts=${[["Kind", words(one.kind)], ["Amount", money(one.amount, one.currency)],
        ["Balance then", money(one.balance, one.currency)], ["Note", one.note], ["Entity", one.entity], ["Entered", exactly(one.at) + (one.author ? " by " + one.author : "")],
        ["Client", html`<a href="#/clients/${one.client.id}/balance">Open its balance</a>`]]}></fh-facts>`
      : html`<fh-empty icon="euro" heading="Not among the credits loaded">Close this and load more.</fh-empty>`}</fh-drawer>`;
  }
}

customElements.define("fh-credits", Credits);
