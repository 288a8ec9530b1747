import { html, nothing } from "lit";
import { words } from "../format.js";
import { LETTER } from "../statuses.js";
import { ListPage } from "./list-page.js";
import "../elements/fh-badge.js";
import "../elements/fh-time.js";
import "./notification-drawer.js";

const STATUSES = Object.entries(LETTER).map(([value, { word }]) => ({ value: value.toUpperCase(), label: word }));

/** What was mailed to whom, and what did not arrive. */
class Notifications extends ListPage {
  heading = "Notifications";
  searches = "Recipient";
  searchedBy = "recipient";
  filters = [{ id: "status", label: "Status", options: () => STATUSES }];

  columns = [
    { label: "Subject", cell: (one) => html`${one.subject || words(one.template)}<span class="sub">${one.recipient}</span>` },
    { label: "Status", cell: (one) => html`<fh-badge kind="LETTER" .status=${one.status}></fh-badge>${one.mock ? html` <span class="dim">mock</span>` : nothing}` },
    { label: "Recipient", wide: true, cell: (one) => html`<span class="dim">${one.recipient}</span>` },
    { label: "Letter", wide: true, cell: (one) => html`<span class="dim">${one.template ? words(one.template) : "Delivery"}</span>` },
    { label: "Attempts", wide: true, end: true, cell: (one) => one.attempts },
    { label: "Sent", wide: true, end: true, cell: (one) => html`<fh-time class="dim" .at=${one.sentAt}></fh-time>` },
    { label: "Created", end: true, cell: (one) => html`<fh-time class="dim" .at=${one.createdAt}></fh-time>` },
  ];

  constructor() {
    super("notifications", "/api/notifications", "notifications");
  }

  empty() {
    return html`<fh-empty icon="mail" heading="No mail yet">Invitations, notices and deliveries appear here with what became of them.</fh-empty>`;
  }

  drawer(id) {
    const one = this.list.rows?.find((row) => row.id === id);
    return one ? html`<fh-notification-drawer .letter=${one} @saved=${() => this.list.load()} @close=${this.close}></fh-notification-drawer>` : nothing;
  }
}

customElements.define("fh-notifications", Notifications);
