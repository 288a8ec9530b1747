import { LitElement, html, nothing } from "lit";
import { departement } from "../departements.js";
import { client, exactly, phone, words } from "../format.js";
import { base } from "../styles.js";
import { statusOf } from "../statuses.js";
import { drawer } from "./page.css.js";
import "../elements/fh-facts.js";
import "../elements/fh-timeline.js";
import "./lead-acts.js";
import "./lead-notes.js";

const ICONS = { received: "inbox", routing: "arrow", routed: "arrow", delivery: "send", edited: "file", replayed: "refresh", returned: "undo", session: "globe" };

/** What came in, what happened since, and the notes. */
class LeadFacts extends LitElement {
  static properties = { lead: { attribute: false }, etag: {}, trace: { attribute: false }, deliveries: { attribute: false }, timeline: { attribute: false } };
  static styles = [base, drawer];

  get #facts() {
    const { lead } = this;
    return [
      ["Phone", lead.phone && html`<a class="number" href="tel:${lead.phone}">${phone(lead.phone)}</a>`],
      ["E-mail", lead.email && html`<a href="mailto:${lead.email}">${lead.email}</a>`],
      ["Product", words(lead.product)],
      ["Department", departement(lead.department)],
      ["Postcode", lead.postcode],
      ["Provider", lead.provider],
      ["Entity", lead.entity],
      ["Received", exactly(lead.createdAt)],
      ["Test", lead.test ? "Yes: touches no cap, ledger or mail" : ""],
    ];
  }

  get #told() {
    return this.timeline.map(({ at, kind, title, detail, actor }) => ({ at, icon: ICONS[kind.split(".")[0]] || "dot", text: title, detail: [detail, actor].filter(Boolean).join(" · ") }));
  }

  get #steps() {
    const { lead, trace, deliveries } = this;
    const considered = trace?.candidates?.length;
    const steps = [{ icon: "inbox", text: "Received from " + (lead.provider || "a form"), at: lead.createdAt }];
    if (considered) {
      const passed = trace.candidates.filter((candidate) => candidate.passed).length;
      steps.push({ icon: "arrow", tone: passed ? "good" : "warn", text: passed ? "Routed" : "No commande took it", detail: `${passed} of ${considered} commandes could take it`, at: trace.at });
    }
    for (const delivery of deliveries?.deliveries || []) {
      steps.push({ icon: "clock", text: "Delivery for " + client(delivery), at: delivery.createdAt });
      const { icon, tone, word } = statusOf("DELIVERY", delivery.status);
      if (delivery.status !== "pending") steps.push({ icon, tone, text: word, detail: delivery.error || "", at: delivery.sentAt });
    }
    return steps;
  }

  render() {
    const reasons = this.lead.reasons || [];
    return html`<section><fh-facts .facts=${this.#facts}></fh-facts></section>
      ${reasons.length ? html`<section><h3>Why it stopped</h3><ul class="card">${reasons.map((reason) => html`<li>${reasonWords(reason)}</li>`)}</ul></section>` : nothing}
      <section><h3>Timeline</h3><fh-timeline .steps=${this.timeline?.length ? this.#told : this.#steps}></fh-timeline></section>
      <section><fh-lead-notes .lead=${this.lead} .etag=${this.etag}></fh-lead-notes></section>
      <section><fh-lead-acts .lead=${this.lead} .etag=${this.etag} @reload=${() => this.dispatchEvent(new Event("reload"))}></fh-lead-acts></section>`;
  }
}

/** A code, or a field with its message. */
function reasonWords(reason) {
  return typeof reason === "string" ? (/^[A-Z_.a-z-]+$/.test(reason) ? words(reason) : reason) : `${reason.field}: ${reason.message}`;
}

customElements.define("fh-lead-facts", LeadFacts);
