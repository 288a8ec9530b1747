import { LitElement, html, nothing } from "lit";
import { api } from "../api.js";
import { exactly, words } from "../format.js";
import { icon } from "../icons.js";
import { session } from "../session.js";
import { base, buttons } from "../styles.js";
import { drawer } from "./page.css.js";
import { toast } from "../elements/fh-toast.js";
import "../elements/fh-badge.js";
import "../elements/fh-drawer.js";
import "../elements/fh-facts.js";

const RESENDABLE = ["sent", "failed", "bounced"];

/** One mail and its fate; a letter can be sent again. Says «saved». */
class NotificationDrawer extends LitElement {
  static properties = { letter: { attribute: false }, busy: { state: true } };
  static styles = [base, buttons, drawer];

  async #resend() {
    if (this.busy) return;
    this.busy = true;
    try {
      await api.post(`/api/notifications/${encodeURIComponent(this.letter.id)}/resend`, undefined, api.anyEntity);
      toast("Queued again.");
      this.dispatchEvent(new Event("saved"));
    } catch (problem) {
      toast("Not queued: " + problem.message, "bad");
    }
    this.busy = false;
  }

  render() {
    const { letter } = this;
    const again = letter.template && RESENDABLE.includes(letter.status.toLowerCase()) && !session.visitsOnly;
    return html`<fh-drawer .heading=${letter.subject || words(letter.template)}>
      <div slot="under" class="under"><fh-badge kind="LETTER" .status=${letter.status}></fh-badge></div>
      <section><fh-facts .facts=${[["To", letter.recipient], ["Letter", letter.template ? words(letter.template) : "Delivery"], ["Created", exactly(letter.createdAt)],
        ["Sent", letter.sentAt && exactly(letter.sentAt)], ["Attempts", html`<span class="number">${letter.attempts}</span>`], ["Mock", letter.mock ? "Yes: nothing left the house" : ""]]}></fh-facts></section>
      ${letter.error ? html`<section><p class="said bad">${icon("alert")}<span>${letter.error}</span></p></section>` : nothing}
      ${again ? html`<section><button class="button primary" aria-disabled=${String(!!this.busy)} @click=${this.#resend}>${icon("send")}Send again</button></section>` : nothing}</fh-drawer>`;
  }
}

customElements.define("fh-notification-drawer", NotificationDrawer);
