import { LitElement, css, html } from "lit";
import { Again } from "../again.js";
import { api } from "../api.js";
import { feed } from "../feed.js";
import { count, exactly, money, words } from "../format.js";
import { Loaded } from "../loaded.js";
import { router } from "../router.js";
import { session } from "../session.js";
import { base, buttons } from "../styles.js";
import { Watch } from "../watch.js";
import { INTERCOMPANY_TABS, pairWords } from "./intercompany-tabs.js";
import { tabs } from "./list-parts.js";
import { page } from "./page.css.js";
import "../elements/fh-badge.js";
import "../elements/fh-facts.js";
import "../elements/fh-problem.js";
import "../elements/fh-skeleton.js";
import "../elements/fh-widget.js";

const GATHER_MS = 500;

/** How settling between companies fares. */
class IntercompanyHealth extends LitElement {
  static styles = [base, buttons, page, css`
    .widgets { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(300px, 100%), 1fr)); gap: var(--space-4); padding: var(--space-4) var(--space-5); }
    li { padding: 3px 0; overflow-wrap: anywhere; }
    @media (max-width: 620px) { .widgets { padding: var(--space-3) var(--space-4); } }
  `];

  name = "intercompany-health";
  heading = "Intercompany";
  tabs = INTERCOMPANY_TABS;
  #health = new Loaded(this, () => api.get("/api/intercompany/health"));
  #again = new Again(this, () => this.#load(), GATHER_MS);

  constructor() {
    super();
    new Watch(this, session, ["changed"], () => session.state === "in" && this.#load());
    new Watch(this, feed, ["event"], ({ detail }) => this.#heard(detail));
  }

  connectedCallback() {
    super.connectedCallback();
    this.#load();
  }

  #load = () => this.#health.load();

  #heard({ type }) {
    if (["transfer.", "transfer_price.", "intercompany."].some((followed) => type.startsWith(followed))) this.#again.soon();
  }

  #figures({ status, transfersPending, transfersInError, oldestError, missingPricing, lastRun, balances }) {
    return html`<div class="widgets">
      <fh-widget heading="Health"><fh-badge kind="HEALTH" .status=${status}></fh-badge></fh-widget>
      <fh-widget heading="Pending" .figure=${count(transfersPending)} note="wait for the next invoice" .href=${router.address("intercompany", { status: "pending" })}></fh-widget>
      <fh-widget heading="In error" .figure=${count(transfersInError)} .note=${oldestError ? `the oldest since ${exactly(oldestError)}` : "nothing waits for a price"}
        .href=${router.address("intercompany", { status: "error" })}><ul>${missingPricing.map((one) => html`<li>No price ${pairWords(one)} for ${words(one.product)}</li>`)}</ul></fh-widget>
      <fh-widget heading="Newest run" .note=${lastRun ? "" : "No week was run yet."}>${lastRun ? html`<fh-facts .facts=${[["Week", lastRun.week],
        ["Ended as", html`<fh-badge kind="RUN" .status=${lastRun.status}></fh-badge>`], ["Invoices", count(lastRun.invoicesCreated)], ["Error", lastRun.error], ["At", exactly(lastRun.at)]]}></fh-facts>` : ""}</fh-widget>
      ${balances.map((one) => html`<fh-widget heading="Owed ${pairWords(one)}" .figure=${money(one.pending, one.currency)} note="on no invoice yet"
        ><fh-facts .facts=${[["Invoiced", money(one.invoiced, one.currency)]]}></fh-facts></fh-widget>`)}</div>`;
  }

  #body() {
    const { value, problem } = this.#health;
    if (value) return this.#figures(value);
    return problem ? html`<fh-problem .problem=${problem} @retry=${this.#load}></fh-problem>` : html`<fh-skeleton lines="7"></fh-skeleton>`;
  }

  render() {
    return html`<div class="head"><h1>${this.heading}</h1></div>${tabs(this)}${this.#body()}`;
  }
}

customElements.define("fh-intercompany-health", IntercompanyHealth);
