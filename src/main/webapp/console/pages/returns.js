import { html } from "lit";
import { api } from "../api.js";
import { clients } from "../choices.js";
import { client, exactly } from "../format.js";
import { RETURN } from "../statuses.js";
import { DELIVERY_TABS } from "./delivery-tabs.js";
import { ListPage } from "./list-page.js";
import { drawer } from "./page.css.js";
import "../elements/fh-act.js";
import "../elements/fh-badge.js";
import "../elements/fh-drawer.js";
import "../elements/fh-facts.js";
import "../elements/fh-time.js";
import "./read-only.js";

const NOTE = [{ name: "note", label: "Note", rows: 3, optional: true }];

/** What clients want to give back, and what was decided. */
class Returns extends ListPage {
  static styles = [...ListPage.styles, drawer];

  heading = "Returns";
  tabs = DELIVERY_TABS;
  follows = ["return.", "delivery."];
  #clients = clients(this);

  filters = [
    { id: "status", label: "Status", many: true, options: () => Object.entries(RETURN).map(([value, { word }]) => ({ value, label: word })) },
    { id: "client", label: "Client", options: () => this.#clients.options },
  ];

  columns = [
    { label: "Client", cell: (filed) => html`${client(filed)}<span class="sub">${filed.reason}</span>` },
    { label: "Status", cell: (filed) => html`<fh-badge kind="RETURN" .status=${filed.status}></fh-badge>` },
    { label: "Reason", wide: true, cell: (filed) => filed.reason },
    { label: "By", wide: true, cell: (filed) => html`<span class="dim">${filed.filedBy}</span>` },
    { label: "Entity", wide: true, cell: (filed) => html`<span class="dim">${filed.entity}</span>` },
    { label: "Filed", end: true, cell: (filed) => html`<fh-time class="dim" .at=${filed.filedAt}></fh-time>` },
  ];

  constructor() {
    super("returns", "/api/returns", "returns");
  }

  empty() {
    return html`<fh-empty icon="undo" heading="No returns">A return is filed at its delivery, within the client’s days.</fh-empty>`;
  }

  #decide(filed, decision, label, danger) {
    const run = async ({ note }) => {
      await api.post(`/api/returns/${encodeURIComponent(filed.id)}/${decision}`, note?.trim() ? { note: note.trim() } : {});
      await this.list.load();
    };
    const text = decision === "accept" ? "Its delivery is rejected with it: the place is free again and nothing is to be paid." : "The delivery stays with the client and is to be paid.";
    return html`<fh-act permission="deliveries.manage" label=${label} ?danger=${danger} thanks="Decided." .run=${run}
      .question=${{ heading: `${label} the return of ${client(filed)}?`, text, act: label, danger, fields: NOTE }}></fh-act>`;
  }

  #body(filed) {
    return html`<fh-facts .facts=${[["Status", html`<fh-badge kind="RETURN" .status=${filed.status}></fh-badge>`], ["Reason", filed.reason], ["Note", filed.note],
        ["Delivery", html`<a href="#/deliveries/${filed.delivery}">Open the delivery</a>`], ["Entity", filed.entity], ["Filed", `${exactly(filed.filedAt)} by ${filed.filedBy}`],
        ["Decided", filed.decidedAt && `${exactly(filed.decidedAt)} by ${filed.decidedBy}`], ["Said", filed.decisionNote]]}></fh-facts>
      ${filed.status === "filed" ? html`<div class="actions">${this.#decide(filed, "accept", "Accept", false)}${this.#decide(filed, "refuse", "Refuse", true)}
        <fh-read-only entity=${filed.entity}></fh-read-only></div>` : ""}`;
  }

  drawer(id) {
    const filed = this.list.rows?.find((row) => row.id === id);
    return html`<fh-drawer heading=${filed ? "Return of " + client(filed) : "Return"} @close=${this.close}>${filed ? this.#body(filed)
      : html`<fh-empty icon="undo" heading="Not among the returns loaded">Close this and load more.</fh-empty>`}</fh-drawer>`;
  }
}

customElements.define("fh-returns", Returns);
