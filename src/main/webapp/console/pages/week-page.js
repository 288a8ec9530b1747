import { LitElement, html } from "lit";
import { Again } from "../again.js";
import { api, query } from "../api.js";
import { products } from "../choices.js";
import { feed } from "../feed.js";
import { Loaded } from "../loaded.js";
import { router } from "../router.js";
import { session } from "../session.js";
import { base, buttons } from "../styles.js";
import { Watch } from "../watch.js";
import { thisWeek } from "../weeks.js";
import { tabs } from "./list-parts.js";
import { page } from "./page.css.js";
import "../elements/fh-chip.js";
import "../elements/fh-empty.js";
import "../elements/fh-problem.js";
import "../elements/fh-skeleton.js";
import "../elements/fh-week.js";

const GATHER_MS = 1500;

/** What pages about a week share: week and product in the address, and a quiet renewal while things happen. */
export class WeekPage extends LitElement {
  static styles = [base, buttons, page];

  /** Pages that belong together, above the filters: {id, label}. */
  tabs = [];
  byProduct = true;
  follows = ["lead.", "delivery.", "commande."];
  #figures = new Loaded(this, () => api.get(this.path + query(this.asked)));
  #products = products(this);
  #asked = null;
  #again = new Again(this, () => this.#figures.load(), GATHER_MS);

  constructor(name, path) {
    super();
    Object.assign(this, { name, path });
    new Watch(this, router, ["change"], () => this.#moved());
    new Watch(this, session, ["changed"], () => session.state === "in" && this.#moved());
    new Watch(this, feed, ["event"], ({ detail }) => this.#heard(detail));
  }

  connectedCallback() {
    super.connectedCallback();
    this.#moved();
  }

  get asked() {
    return { week: router.query.week || thisWeek(), product: router.query.product };
  }

  #moved() {
    if (router.page !== this.name) return;
    const asked = JSON.stringify([this.asked, session.scope]);
    if (asked !== this.#asked) this.#figures.load();
    this.#asked = asked;
    this.requestUpdate();
  }

  #heard({ type }) {
    if (this.follows.some((followed) => type.startsWith(followed))) this.#again.soon();
  }

  #body() {
    const { value, problem } = this.#figures;
    if (value) return this.figures(value);
    return problem ? html`<fh-problem .problem=${problem} @retry=${() => this.#figures.load()}></fh-problem>` : html`<fh-skeleton lines="9"></fh-skeleton>`;
  }

  /** What time it is about. */
  span() {
    return html`<fh-week always .week=${this.asked.week} @pick=${(event) => router.amend({ week: event.detail })}></fh-week>`;
  }

  /** Buttons beside the heading. */
  actions() {
    return "";
  }

  /** What is loaded, for a page that changes it. */
  renew() {
    return this.#figures.load();
  }

  drawer() {
    return "";
  }

  render() {
    return html`<div class="head"><h1>${this.heading}</h1><span class="grow"></span>${this.actions()}</div>${tabs(this)}
      <div class="filters" role="search" aria-label="Filter ${this.heading}">${this.span()}${this.byProduct ? html`
        <fh-chip label="Product" typed .value=${this.asked.product || ""} .options=${this.#products.options} @pick=${(event) => router.amend({ product: event.detail })}></fh-chip>` : ""}</div>
      <div class="sheet">${this.#body()}</div>${router.segments[1] && router.page === this.name ? this.drawer(router.segments[1]) : ""}`;
  }
}
