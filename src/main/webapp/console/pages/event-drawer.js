import { html, nothing } from "lit";
import { exactly, words } from "../format.js";
import { session } from "../session.js";
import { ThingDrawer } from "./thing-drawer.js";

/** Where a thing that something was done to can be looked at. */
const PLACES = { lead: ["leads", "leads.view"], delivery: ["deliveries", "deliveries.view"], client: ["clients", "clients.view"], commande: ["commandes", "commandes.view"] };

/** One event with what was before and after, masked by the server. */
class EventDrawer extends ThingDrawer {
  page = "event-log";
  path = "/api/event-log";
  name = "event";
  kind = "Event";

  title(event) {
    return words(event.action);
  }

  #place({ objectType, objectId }) {
    const [page, permission] = PLACES[objectType] || [];
    return objectId && page && session.may(permission) ? html`<a href="#/${page}/${objectId}">Open the ${words(objectType).toLowerCase()}</a>` : nothing;
  }

  #values(heading, values) {
    return values && Object.keys(values).length ? html`<section><h3>${heading}</h3><pre>${JSON.stringify(values, null, 2)}</pre></section>` : nothing;
  }

  body(event) {
    return html`<section><fh-facts .facts=${[["By", event.actor.name], ["As", words(event.actor.kind)], ["On", html`${words(event.objectType)} ${this.#place(event)}`],
        ["Object id", event.objectId && html`<fh-copy label="object id" .value=${event.objectId}></fh-copy>`], ["Entity", event.entity], ["At", exactly(event.at)],
        ["Event id", html`<fh-copy label="event id" .value=${event.id}></fh-copy>`]]}></fh-facts></section>
      ${this.#values("Before", event.before)}${this.#values("After", event.after)}`;
  }
}

customElements.define("fh-event-drawer", EventDrawer);
