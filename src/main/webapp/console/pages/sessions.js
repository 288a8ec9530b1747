import { LitElement, css, html, nothing } from "lit";
import { api } from "../api.js";
import { desk } from "../desk.js";
import { browser, exactly } from "../format.js";
import { icon } from "../icons.js";
import { Loaded } from "../loaded.js";
import { base, buttons } from "../styles.js";
import { drawer } from "./page.css.js";
import { ask } from "../elements/fh-ask.js";
import { toast } from "../elements/fh-toast.js";
import "../elements/fh-mark.js";
import "../elements/fh-problem.js";
import "../elements/fh-skeleton.js";
import "../elements/fh-time.js";

/** Where the caller is signed in; one or all others can be ended from here. */
class Sessions extends LitElement {
  static styles = [base, buttons, drawer, css`
    li { display: flex; gap: var(--space-3); align-items: flex-start; padding: var(--space-3) 0; border-bottom: 1px solid var(--line); }
    li:first-child { padding-top: 0; }
    li > svg.icon { margin-top: 2px; color: var(--ink-3); }
    .what { overflow-wrap: anywhere; }
    .small { font-size: var(--text-s); }
  `];

  #path = desk().authPath + "/sessions";
  #list = new Loaded(this, () => api.get(this.#path));

  connectedCallback() {
    super.connectedCallback();
    this.#list.load();
  }

  #end(one) {
    return ask({
      heading: `End the session in ${browser(one.userAgent)}?`, text: `Whoever uses it (from ${one.ip}) has to sign in again.`, act: "End session", danger: true,
      run: async () => {
        await api.remove(this.#path + "/" + encodeURIComponent(one.id), api.anyEntity);
        await this.#list.load();
        toast("The session has ended.");
      },
    });
  }

  #endOthers() {
    return ask({
      heading: "Sign out everywhere else?", text: "Every session but this one ends.", act: "Sign out everywhere else", danger: true,
      run: async () => {
        await api.remove(this.#path, api.anyEntity);
        await this.#list.load();
        toast("Only this session is left.");
      },
    });
  }

  #session(one) {
    return html`<li>${icon("monitor")}<div class="grow"><div class="row wrap"><span class="what" title=${one.userAgent || ""}>${browser(one.userAgent)}</span>
        ${one.current ? html`<fh-mark tone="good" icon="check">This one</fh-mark>` : nothing}</div>
      <div class="quiet small"><span class="number">${one.ip}</span> · used <fh-time .at=${one.lastUsedAt || one.createdAt}></fh-time> ·
        <span title=${exactly(one.createdAt)}>signed in <fh-time .at=${one.createdAt}></fh-time></span></div></div>
      ${one.current ? nothing : html`<button class="button" aria-label="End the session in ${browser(one.userAgent)}" @click=${() => this.#end(one)}>End</button>`}</li>`;
  }

  render() {
    const { value, problem } = this.#list;
    if (!value) return problem ? html`<fh-problem small .problem=${problem} @retry=${() => this.#list.load()}></fh-problem>` : html`<fh-skeleton lines="3"></fh-skeleton>`;
    return html`<ul aria-label="Open sessions">${value.sessions.map((one) => this.#session(one))}</ul>
      ${value.sessions.length > 1 ? html`<div class="actions"><button class="button danger" @click=${this.#endOthers}>Sign out everywhere else</button></div>`
        : html`<p class="quiet actions">You are signed in nowhere else.</p>`}`;
  }
}

customElements.define("fh-sessions", Sessions);
