import { LitElement, css, html, nothing } from "lit";
import { client, exactly, money, words } from "../format.js";
import { icon } from "../icons.js";
import { save } from "../save.js";
import { session } from "../session.js";
import { base, buttons } from "../styles.js";
import { Watch } from "../watch.js";
import { ACTS, act, fileReturn } from "./delivery-acts.js";
import { drawer } from "./page.css.js";
import "../elements/fh-act.js";
import "../elements/fh-badge.js";
import "../elements/fh-copy.js";
import "../elements/fh-facts.js";
import "./read-only.js";

/** One delivery and what one can do with it. Says «reload». */
class DeliveryCard extends LitElement {
  static properties = { delivery: { attribute: false }, linked: { type: Boolean } };
  static styles = [base, buttons, drawer, css`
    :host { display: block; }
    .top { display: flex; flex-wrap: wrap; align-items: center; gap: var(--space-2); margin-bottom: var(--space-3); font-weight: 600; }
  `];

  constructor() {
    super();
    new Watch(this, session, ["changed"]);
  }

  #reload = () => this.dispatchEvent(new Event("reload"));

  get #facts() {
    const { delivery } = this;
    return [
      ["Client", session.may("clients.view") && delivery.client?.id ? html`<a href="#/clients/${delivery.client.id}">${client(delivery)}</a>` : client(delivery)],
      ["Lead", this.linked && html`<a href="#/leads/${delivery.leadId}">Open the lead</a>`],
      ["Commande", session.may("commandes.view") && delivery.commandeId && html`<a href="#/commandes/${delivery.commandeId}">Open the commande</a>`],
      ["Product", words(delivery.product)],
      ["Entity", delivery.crossEntity ? `${delivery.entity}, for ${delivery.originEntity}` : delivery.entity],
      ["Price", html`<span class="number">${money(delivery.price, delivery.currency)}</span>`],
      ["Reason", delivery.reason],
      ["Created", exactly(delivery.createdAt)],
      ["Sent", delivery.sentAt && exactly(delivery.sentAt)],
      ["Next try", delivery.retryAt && exactly(delivery.retryAt)],
      ["Daily mail", delivery.batchId && html`<a href="#/delivery-batches">Open the daily mails</a>`],
      ["Attempts", delivery.attempts ? html`<span class="number">${delivery.attempts}</span>` : ""],
      ["Delivery id", html`<fh-copy label="delivery id" .value=${delivery.id}></fh-copy>`],
    ];
  }

  #act(one) {
    const { delivery } = this;
    const label = one.id === "send" && delivery.status === "failed" ? "Send again" : one.label;
    return html`<fh-act permission=${one.permission} label=${label} icon=${one.icon} thanks=${one.thanks} ?primary=${one.primary} ?danger=${one.danger}
      .question=${one.question?.("the delivery for " + client(delivery))} .run=${(values) => act(one.id, delivery, values)} @done=${this.#reload}></fh-act>`;
  }

  #return() {
    const { delivery } = this;
    if (delivery.status !== "sent" || ["rejected", "removed"].includes(delivery.outcome)) return nothing;
    return html`<fh-act permission="deliveries.resend" label="File a return…" icon="inbox" thanks="Return filed." .run=${(values) => fileReturn(delivery, values)} @done=${this.#reload}
      .question=${{ heading: `File a return for ${client(delivery)}?`, text: "Somebody accepts or refuses it later, unless the client's are accepted at once.", act: "File the return",
        fields: [{ name: "reason", label: "Reason", hint: "What the client says." }, { name: "note", label: "Note", rows: 2, optional: true }] }}></fh-act>`;
  }

  #actions() {
    const replayed = this.delivery.deadAt && session.may("deliveries.manage");
    const open = ACTS.filter((one) => one.open(this.delivery) && !(replayed && one.id === "send"));
    const writes = open.some(({ permission }) => session.may(permission));
    return html`<div class="actions">${open.map((one) => this.#act(one))}${this.#return()}
      <fh-act label="Download CSV" icon="download" reading .run=${() => save(`/api/deliveries/${encodeURIComponent(this.delivery.id)}/download`, `delivery-${this.delivery.id}.csv`)}></fh-act>
      ${writes ? html`<fh-read-only entity=${this.delivery.entity}></fh-read-only>` : nothing}</div>`;
  }

  render() {
    const { status, outcome, error, deadAt } = this.delivery;
    return html`<div class="top"><fh-badge kind="DELIVERY" .status=${status}></fh-badge>
        ${outcome ? html`<fh-badge kind="OUTCOME" .status=${outcome}></fh-badge>` : nothing}</div>
      <fh-facts .facts=${this.#facts}></fh-facts>
      ${error ? html`<p class="said bad actions">${icon("alert")}<span>${error}${deadAt ? " It is not tried again by itself." : ""}</span></p>` : nothing}
      ${this.#actions()}`;
  }
}

customElements.define("fh-delivery-card", DeliveryCard);
