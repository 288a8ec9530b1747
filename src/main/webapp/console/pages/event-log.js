import { html } from "lit";
import { api } from "../api.js";
import { Choices, entities } from "../choices.js";
import { short, words } from "../format.js";
import { ListPage } from "./list-page.js";
import "../elements/fh-time.js";
import "./event-drawer.js";

/** What was done to leads, deliveries, clients, commandes and their settings. */
class EventLog extends ListPage {
  heading = "Event log";
  follows = ["lead.", "delivery.", "client.", "commande.", "return."];
  #actions = new Choices(this, "activity.view", "/api/event-log/actions", "actions", (value) => ({ value, label: words(value) }));

  filters = [
    { id: "action", label: "Action", options: () => this.#actions.options },
    { id: "entity", label: "Entity", options: entities },
  ];

  columns = [
    { label: "Action", cell: (event) => html`${words(event.action)}<span class="sub">${event.actor.name}</span>` },
    { label: "By", wide: true, cell: (event) => html`<span class="dim">${event.actor.name}</span>` },
    { label: "On", wide: true, cell: (event) => html`${words(event.objectType)} <span class="mono dim">${short(event.objectId)}</span>` },
    { label: "Entity", wide: true, cell: (event) => html`<span class="dim">${event.entity || "–"}</span>` },
    { label: "At", end: true, cell: (event) => html`<fh-time class="dim" .at=${event.at}></fh-time>` },
  ];

  constructor() {
    super("event-log", "/api/event-log", "events", (event) => ({ createdAt: event.at, ...event }));
  }

  empty() {
    return html`<fh-empty icon="clock" heading="Nothing happened yet">What is done to leads, deliveries, clients and commandes appears here.</fh-empty>`;
  }

  drawer(id) {
    return html`<fh-event-drawer .thingId=${id} @close=${this.close}></fh-event-drawer>`;
  }
}

customElements.define("fh-event-log", EventLog);
