import { LitElement, html, nothing } from "lit";
import { feed } from "../feed.js";
import { List } from "../list.js";
import { router } from "../router.js";
import { session } from "../session.js";
import { base, buttons, fields } from "../styles.js";
import { Watch } from "../watch.js";
import { bar, batch, foot, nothingFound, orderOf, slash, tabs } from "./list-parts.js";
import { page } from "./page.css.js";
import "../elements/fh-problem.js";
import "../elements/fh-skeleton.js";
import "../elements/fh-table.js";

/**
 * What all list pages share: filters in the address, search under «/», table, paging, drawer by address, and a
 * renewal when the feed tells of one of `follows`. A page gives name, heading, path, columns, filters and drawer.
 */
export class ListPage extends LitElement {
  static styles = [base, buttons, fields, page];

  follows = [];
  filters = [];
  searches = false;
  searchedBy = "search";
  /** How the server orders when nothing is said: «field:asc» or «field:desc» of a column's `sort`. */
  usualOrder = "";
  /** Pages that belong together, above the filters: {id, label}. */
  tabs = [];
  selected = new Set();
  #asked = null;
  #opened = null;

  constructor(name, path, plural, shape) {
    super();
    this.name = name;
    this.list = new List(this, path, plural, shape);
    new Watch(this, document, ["keydown"], (event) => slash(event, this));
    new Watch(this, router, ["change"], () => this.#moved());
    new Watch(this, session, ["changed"], () => session.state === "in" && this.#moved());
    new Watch(this, feed, ["event"], (event) => this.#heard(event.detail));
  }

  connectedCallback() {
    super.connectedCallback();
    this.#moved();
  }

  /** Takes the ticked rows; those that left the list are not among them. */
  select(ids) {
    const shown = new Set((this.list.rows || []).map((row) => row.id));
    this.selected = new Set([...ids].filter((id) => shown.has(id)));
    this.requestUpdate();
  }

  #heard({ type }) {
    if (this.follows.some((followed) => type.startsWith(followed))) this.list.renewSoon();
  }

  #moved() {
    if (router.page !== this.name) return;
    const { search, ...set } = router.query;
    const wanted = Object.fromEntries(this.filters.map(({ id }) => [id, set[id]]));
    if (this.searches) wanted[this.searchedBy] = search;
    if (this.order !== this.usualOrder) wanted.sort = this.order;
    const asked = JSON.stringify([wanted, session.scope]);
    if (asked !== this.#asked) this.#ask(wanted);
    this.#asked = asked;
    this.requestUpdate();
  }

  #ask(wanted) {
    this.selected = new Set();
    this.list.load(wanted);
  }

  /** Where a row leads. */
  href(row) {
    return router.address(this.name + "/" + encodeURIComponent(row.id));
  }

  /** Whether rows can be ticked; `batch` offers what can be done to them. */
  get selects() {
    return false;
  }

  /** What is filtered by, as the server takes it. */
  get asked() {
    return Object.fromEntries(this.filters.map(({ id }) => [id, router.query[id]]));
  }

  /** What the rows are ordered by: as the address says, where a column has it. */
  get order() {
    return orderOf(this);
  }

  get openId() {
    return router.page === this.name ? router.segments[1] : undefined;
  }

  close = () => {
    router.go(this.name);
  };

  /** Whether a row changes by itself without the feed telling: then the list looks again. */
  goesOn() {
    return false;
  }

  /** The row that was open takes the keyboard back. */
  updated() {
    if (!this.list.busy && this.list.rows?.some(this.goesOn)) this.list.renewLater();
    if (this.#opened && !this.openId) this.renderRoot.querySelector("fh-table")?.focusRow(this.#opened);
    this.#opened = this.openId;
  }

  get filtered() {
    return router.query.search || this.filters.some((filter) => router.query[filter.id]);
  }

  #body() {
    const { rows, problem } = this.list;
    if (problem && !rows) return html`<fh-problem .problem=${problem} @retry=${() => this.list.load()}></fh-problem>`;
    if (!rows) return html`<fh-skeleton lines="9"></fh-skeleton>`;
    if (!rows.length) return this.filtered ? nothingFound(this) : this.empty();
    return html`${problem ? html`<fh-problem .problem=${problem} @retry=${() => this.list.load()}></fh-problem>` : nothing}
      <fh-table .caption=${this.heading} .columns=${this.columns} .rows=${rows} .fresh=${this.list.fresh} .current=${this.openId || ""}
        .selected=${this.selects ? this.selected : undefined} @select=${(event) => this.select(event.detail)} .order=${this.order}
        @sort=${({ detail }) => router.amend({ sort: detail === this.usualOrder ? "" : detail })}
        .href=${(row) => this.href(row)}></fh-table>
      ${foot(this.list)}`;
  }

  /** A line between filters and table. */
  notice() {
    return nothing;
  }

  /** Buttons beside the heading. */
  actions() {
    return nothing;
  }

  /** What can be done to the ticked rows. */
  batch() {
    return nothing;
  }

  render() {
    return html`<div class="head"><h1>${this.heading}</h1><span class="grow"></span>${this.actions()}</div>
      ${tabs(this)}${bar(this)}${batch(this)}${this.notice()}<div class="table" aria-busy=${String(this.list.busy)}>${this.#body()}</div>
      ${this.openId ? this.drawer(this.openId) : nothing}`;
  }
}
