import { LitElement, css, html } from "lit";
import { exactly } from "../format.js";
import { icon } from "../icons.js";
import { session } from "../session.js";
import { base, buttons } from "../styles.js";
import { end } from "../visit.js";
import { Watch } from "../watch.js";
import { toast } from "./fh-toast.js";

const TICK_MS = 15_000;

/** Says at every page that it is an operator who looks: who, why, how long, whether it may write; and ends it. */
class Visit extends LitElement {
  static styles = [base, buttons, css`
    :host { position: sticky; top: 0; z-index: 10; display: block; }
    section { display: flex; align-items: center; flex-wrap: wrap; gap: var(--space-1) var(--space-3); padding: var(--space-2) var(--space-5);
      border-bottom: 1px solid var(--line); background: var(--warn-soft); color: var(--warn); }
    .mode { padding: 0 8px; border: 1px solid currentColor; border-radius: 10px; font-size: var(--text-s); font-weight: 500; white-space: nowrap; }
    .why { color: var(--ink-2); overflow-wrap: anywhere; }
    @media (max-width: 620px) { section { padding: var(--space-2) var(--space-4); } }
  `];

  #timer = null;

  constructor() {
    super();
    new Watch(this, session, ["changed"]);
  }

  connectedCallback() {
    super.connectedCallback();
    this.#timer = setInterval(() => this.requestUpdate(), TICK_MS);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    clearInterval(this.#timer);
  }

  #end() {
    end().catch((problem) => toast("The visit was not ended: " + problem.message, "bad"));
  }

  get #left() {
    const minutes = Math.ceil((new Date(session.impersonation.expiresAt) - Date.now()) / 60_000);
    return minutes > 1 ? `${minutes} minutes left` : "ends within a minute";
  }

  render() {
    if (!session.impersonation) return html``;
    const { operator, expiresAt, write, reason } = session.impersonation;
    return html`<section aria-label="Impersonation">${icon("user")}
      <span><b>${operator}</b> as <b>${session.user.email}</b></span>
      <span class="mode">${write ? "May write" : "Read only"}</span>
      <span title=${exactly(expiresAt)}>${this.#left}</span>
      <span class="why grow">${reason}</span>
      <button class="button" @click=${this.#end}>End visit</button></section>`;
  }
}

customElements.define("fh-visit", Visit);
