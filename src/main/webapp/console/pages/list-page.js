import { LitElement, html, nothing } from "lit";
import { feed } from "../feed.js";
import { count } from "../format.js";
import { List } from "../list.js";
import { router } from "../router.js";
import { session } from "../session.js";
import { base, buttons, fields } from "../styles.js";
import { Watch } from "../watch.js";
import { bar, batch, tabs } from "./list-parts.js";
import { page } from "./page.css.js";
import "../elements/fh-empty.js";
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
  /** Pages that belong together, above the filters: {id, label}. */
  tabs = [];
  selected = new Set();
  #asked = null;
  #opened = null;

  constructor(name, path, plural) {
    super();
    this.name = name;
    this.list = new List(this, path, plural);
    new Watch(this, router, ["change"], () => this.#moved());
    new Watch(this, session, ["changed"], () => session.state === "in" && this.#moved());
    new Watch(this, feed, ["event"], (event) => this.#heard(event.detail));
  }

  connectedCallback() {
    super.connectedCallback();
    document.addEventListener("keydown", this.#keys);
    this.#moved();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    document.removeEventListener("keydown", this.#keys);
  }

  /** Takes the ticked rows; those that left the list are not among them. */
  select(ids) {
    const shown = new Set((this.list.rows || []).map((row) => row.id));
    this.selected = new Set([...ids].filter((id) => shown.has(id)));
    this.requestUpdate();
  }

  #keys = (event) => {
    const typing = event.composedPath().some((node) => ["INPUT", "TEXTAREA", "DIALOG"].includes(node.nodeName));
    if (event.key !== "/" || typing || !this.searches) return;
    event.preventDefault();
    this.renderRoot.querySelector("input[type=search]").select();
  };

  #heard({ type }) {
    if (this.follows.some((followed) => type.startsWith(followed))) this.list.renewSoon();
  }

  #moved() {
    if (router.page !== this.name) return;
    const { search, ...set } = router.query;
    const wanted = Object.fromEntries(this.filters.map(({ id }) => [id, set[id]]));
    if (this.searches) wanted[this.searchedBy] = search;
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

  get openId() {
    return router.page === this.name ? router.segments[1] : undefined;
  }

  close = () => {
    router.go(this.name);
  };

  /** The row that was open takes the keyboard back. */
  updated() {
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
    if (!rows.length) return this.filtered ? this.#nothingFound() : this.empty();
    return html`${problem ? html`<fh-problem .problem=${problem} @retry=${() => this.list.load()}></fh-problem>` : nothing}
      <fh-table .caption=${this.heading} .columns=${this.columns} .rows=${rows} .fresh=${this.list.fresh} .current=${this.openId || ""}
        .selected=${this.selects ? this.selected : undefined} @select=${(event) => this.select(event.detail)}
        .href=${(row) => this.href(row)}></fh-table>
      <div class="foot"><span class="number">${this.#shown(rows.length)}</span>
        ${this.list.next === null ? nothing : html`<button class="button" aria-disabled=${String(this.list.busy)} @click=${() => this.list.more()}>Load more</button>`}</div>`;
  }

  #shown(rows) {
    return this.list.total === null ? count(rows) + " shown" : `${count(rows)} of ${count(this.list.total)}${this.list.atLeast ? "+" : ""}`;
  }

  #nothingFound() {
    return html`<fh-empty icon="search" heading="Nothing matches these filters">
      <button class="link" @click=${() => router.go(this.name, {})}>Clear all filters</button></fh-empty>`;
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
