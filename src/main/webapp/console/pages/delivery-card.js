import { LitElement, css, html, nothing } from "lit";
import { api } from "../api.js";
import { client, exactly, money, words } from "../format.js";
import { icon } from "../icons.js";
import { save } from "../save.js";
import { session } from "../session.js";
import { base, buttons } from "../styles.js";
import { Watch } from "../watch.js";
import { drawer } from "./page.css.js";
import { toast } from "../elements/fh-toast.js";
import "../elements/fh-badge.js";
import "../elements/fh-copy.js";
import "../elements/fh-facts.js";
import "./read-only.js";

/** One delivery and what one can do with it: send while it waits or failed, download its file. Says «reload». */
class DeliveryCard extends LitElement {
  static properties = { delivery: { attribute: false }, linked: { type: Boolean }, busy: { state: true }, problem: { state: true } };
  static styles = [base, buttons, drawer, css`
    :host { display: block; }
    .top { display: flex; flex-wrap: wrap; align-items: center; gap: var(--space-2); margin-bottom: var(--space-3); font-weight: 600; }
  `];

  constructor() {
    super();
    new Watch(this, session, ["changed"]);
  }

  get #path() {
    return "/api/deliveries/" + encodeURIComponent(this.delivery.id);
  }

  async #try(act) {
    if (this.busy) return;
    this.busy = true;
    this.problem = null;
    await act().catch((problem) => (this.problem = problem));
    this.busy = false;
  }

  #send() {
    return this.#try(async () => {
      await api.post(this.#path + "/send");
      toast("Handed to the mail queue.");
      this.dispatchEvent(new Event("reload"));
    });
  }

  #download() {
    return this.#try(() => save(this.#path + "/download", `delivery-${this.delivery.id}.csv`));
  }

  get #facts() {
    const { delivery } = this;
    return [
      ["Client", client(delivery)],
      ["Lead", this.linked && html`<a href="#/leads/${delivery.leadId}">Open the lead</a>`],
      ["Product", words(delivery.product)],
      ["Entity", delivery.entity],
      ["Price", html`<span class="number">${money(delivery.price, delivery.currency)}</span>`],
      ["Created", exactly(delivery.createdAt)],
      ["Sent", delivery.sentAt && exactly(delivery.sentAt)],
      ["Attempts", delivery.attempts ? html`<span class="number">${delivery.attempts}</span>` : ""],
      ["Delivery id", html`<fh-copy label="delivery id" .value=${delivery.id}></fh-copy>`],
    ];
  }

  #actions() {
    const sendable = ["pending", "failed"].includes(this.delivery.status) && session.may("deliveries.resend");
    return html`<div class="actions">
      ${sendable ? html`<button class="button primary" ?disabled=${!!session.readOnlyBecause} aria-disabled=${String(!!this.busy)} @click=${this.#send}>
        ${icon("send")}${this.delivery.status === "failed" ? "Send again" : "Send now"}</button>` : nothing}
      <button class="button" @click=${this.#download}>${icon("download")}Download CSV</button>
      ${sendable ? html`<fh-read-only entity=${this.delivery.entity}></fh-read-only>` : nothing}</div>`;
  }

  render() {
    const { status, outcome, error } = this.delivery;
    return html`<div class="top"><fh-badge kind="DELIVERY" .status=${status}></fh-badge>
        ${outcome ? html`<fh-badge kind="OUTCOME" .status=${outcome}></fh-badge>` : nothing}</div>
      <fh-facts .facts=${this.#facts}></fh-facts>
      ${error ? html`<p class="said bad actions">${icon("alert")}<span>${error}</span></p>` : nothing}
      ${this.problem ? html`<p class="said bad actions" role="alert">${icon("alert")}<span>${this.problem.message} ${
        this.problem.requestId ? html`<span class="mono">${this.problem.requestId}</span>` : nothing}</span></p>` : nothing}
      ${this.#actions()}`;
  }
}

customElements.define("fh-delivery-card", DeliveryCard);
