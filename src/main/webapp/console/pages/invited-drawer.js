import { LitElement, html, nothing } from "lit";
import { api } from "../api.js";
import { exactly, words } from "../format.js";
import { icon } from "../icons.js";
import { session } from "../session.js";
import { base, buttons } from "../styles.js";
import { drawer } from "./page.css.js";
import { ask } from "../elements/fh-ask.js";
import { toast } from "../elements/fh-toast.js";
import "../elements/fh-badge.js";
import "../elements/fh-drawer.js";
import "../elements/fh-facts.js";

/** Somebody who was asked and has not come yet. Says «saved». */
class InvitedDrawer extends LitElement {
  static properties = { invited: { attribute: false }, busy: { state: true } };
  static styles = [base, buttons, drawer];

  get #path() {
    return "/api/auth/users/invitations/" + encodeURIComponent(this.invited.id);
  }

  async #resend() {
    if (this.busy) return;
    this.busy = true;
    try {
      const { invitation } = await api.post(this.#path + "/resend", undefined, api.anyEntity);
      toast(`Sent again; the link is good until ${exactly(invitation.expiresAt)}.`);
    } catch (problem) {
      toast("Not sent: " + problem.message, "bad");
    }
    this.busy = false;
  }

  async #withdraw() {
    const done = await ask({
      heading: `Withdraw the invitation of ${this.invited.email}?`, text: "The link in its letter stops working at once.", act: "Withdraw", danger: true,
      run: () => api.remove(this.#path, api.anyEntity),
    });
    if (!done) return;
    toast("Withdrawn.");
    this.dispatchEvent(new Event("saved"));
    this.renderRoot.querySelector("fh-drawer").leave();
  }

  render() {
    const { invited } = this;
    return html`<fh-drawer .heading=${invited.name || invited.email}><div slot="under" class="under"><fh-badge kind="MEMBER" .status=${invited.status}></fh-badge></div>
      <fh-facts .facts=${[["E-mail", invited.email], ["Role", words(invited.role)], ["Entities", invited.allEntities ? "All" : (invited.entities || []).join(", ")],
        ["Invited", exactly(invited.createdAt)]]}></fh-facts>
      ${session.visitsOnly ? nothing : html`<div class="actions"><button class="button" aria-disabled=${String(!!this.busy)} @click=${this.#resend}>${icon("send")}Send again</button>
        <button class="button danger" @click=${this.#withdraw}>Withdraw</button></div>`}</fh-drawer>`;
  }
}

customElements.define("fh-invited-drawer", InvitedDrawer);
