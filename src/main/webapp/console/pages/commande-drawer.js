import { html } from "lit";
import { api } from "../api.js";
import { client, exactly, money, words } from "../format.js";
import { session } from "../session.js";
import { CAPS, lbFields, limits, quotaFields, terms } from "./commande-fields.js";
import { ThingDrawer } from "./thing-drawer.js";
import "../elements/fh-form.js";
import "../elements/fh-listing.js";
import "../elements/fh-usage.js";
import "./delivery-card.js";
import "./read-only.js";

const CLOSED = { heading: "Pause this commande?", act: "Pause", text: "It takes no leads until it is resumed; those on their way stay.", fields: [{ name: "reason", label: "Reason", optional: true }] };

/** One commande: what it takes, how much of it is taken, and its limits. */
class CommandeDrawer extends ThingDrawer {
  static properties = { calendars: { attribute: false } };

  page = "commandes";
  path = "/api/commandes";
  name = "commande";
  kind = "Commande";
  follows = ["commande.", "delivery."];
  tabs = [
    { id: "", label: "State" }, { id: "terms", label: "Terms" }, { id: "quota", label: "Quota and caps" }, { id: "lb", label: "LB target" },
    { id: "deliveries", label: "Deliveries", permission: "deliveries.view" },
  ];

  title(commande) {
    return `${client(commande)}, ${words(commande.product)}`;
  }

  under(commande) {
    return html`<fh-badge kind="OPEN" .status=${commande.active}></fh-badge><span class="quiet">${commande.entity}</span><fh-copy label="commande id" .value=${commande.id}></fh-copy>`;
  }

  #facts(commande) {
    const named = session.may("clients.view") ? html`<a href="#/clients/${commande.client.id}">${commande.client.name}</a>` : commande.client.name;
    return [
      ["Client", named], ["Paused because", commande.pausedReason], ["Departements", commande.departements.join(", ")], ["Price", money(commande.price, commande.currency) + (commande.ownPrice ? "" : ", by the price list")],
      ["Priority", commande.priority], ["Calendar", commande.calendar?.name || "Always open"], ["Set up", exactly(commande.createdAt)],
      ["LB target", `${commande.lbTarget}; ${commande.used.lb} of ${commande.used.total} came from LB providers`],
    ];
  }

  /** The week always, the others where there is a cap. */
  #usage({ used, caps, weeklyQuota }) {
    const capped = CAPS.filter(([name]) => caps[name] !== null && caps[name] !== undefined);
    return html`<div class="card actions"><fh-usage class="grow" label="This week" .used=${used.week} .limit=${weeklyQuota}></fh-usage></div>${capped.map(([name, label]) => html`<div class="card">
      <fh-usage label="Cap: ${label.toLowerCase()}" .used=${Number(used[name])} .limit=${Number(caps[name])}></fh-usage></div>`)}`;
  }

  #state(commande) {
    const run = ({ reason }) => api.post(this.at() + "/toggle", { active: !commande.active, ...(reason?.trim() ? { reason: reason.trim() } : {}) });
    return html`<section><fh-facts .facts=${this.#facts(commande)}></fh-facts></section><section><h3>What is taken</h3>${this.#usage(commande)}</section>
      <div class="actions"><fh-act permission="commandes.edit_quota" label=${commande.active ? "Pause…" : "Resume"} .question=${commande.active ? CLOSED : undefined} .run=${run}
          thanks=${commande.active ? "Paused." : "Resumed; leads that waited are tried."} @done=${this.saved}></fh-act>
        <fh-act permission="commandes.delete" label="Delete…" icon="cross" danger thanks="Deleted." .run=${() => api.remove(this.at(), { etag: this.etag })} @done=${this.gone}
          .question=${{ heading: `Delete the commande of ${client(commande)}?`, text: "It takes no more leads. What it took stays.", act: "Delete", danger: true, type: client(commande) }}></fh-act>
        <fh-read-only entity=${commande.entity}></fh-read-only></div>`;
  }

  #form(commande, fields, value, act, whole = false) {
    return html`<fh-form permission="commandes.edit_quota" entity=${commande.entity} ?whole=${whole} thanks="Saved." .fields=${fields} .value=${{ id: commande.id + this.tab, ...value }} .etag=${this.etag}
      .act=${act} @saved=${this.saved}></fh-form>`;
  }

  body(commande, tab) {
    const at = this.at();
    if (tab === "terms") return this.#form(commande, terms(this.calendars), { departements: commande.departements, priority: commande.priority, price: commande.ownPrice ? commande.price : "", calendarId: commande.calendar?.id || "" },
      (body, etag) => api.patch(at, body, etag));
    if (tab === "quota") return this.#form(commande, quotaFields, { weeklyQuota: commande.weeklyQuota, ...commande.caps }, (body, etag) => api.put(at + "/quota", limits(body), etag), true);
    if (tab === "lb") return this.#form(commande, lbFields, { lbTarget: commande.lbTarget }, (body, etag) => api.put(at + "/lb-target", body, etag), true);
    if (tab === "deliveries") return html`<fh-listing .path=${at + "/deliveries"} name="deliveries" empty="No deliveries yet" icon="send"
      .draw=${(rows) => rows.map((delivery) => html`<div class="card actions"><fh-delivery-card linked .delivery=${delivery}></fh-delivery-card></div>`)}></fh-listing>`;
    return this.#state(commande);
  }
}

customElements.define("fh-commande-drawer", CommandeDrawer);
