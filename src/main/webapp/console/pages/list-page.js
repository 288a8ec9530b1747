import { LitElement, html, nothing } from "lit";
import { feed } from "../feed.js";
import { count } from "../format.js";
import { icon } from "../icons.js";
import { List } from "../list.js";
import { pages } from "../navigation.js";
import { router } from "../router.js";
import { session } from "../session.js";
import { base, buttons, fields } from "../styles.js";
import { Watch } from "../watch.js";
import { page } from "./page.css.js";
import "../elements/fh-chip.js";
import "../elements/fh-empty.js";
import "../elements/fh-problem.js";
import "../elements/fh-skeleton.js";
import "../elements/fh-table.js";
import "../elements/fh-tabs.js";
import "../elements/fh-week.js";

const TYPING_MS = 250;

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
  #typing = null;
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
    clearTimeout(this.#typing);
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

  #search({ target }) {
    clearTimeout(this.#typing);
    this.#typing = setTimeout(() => router.amend({ search: target.value.trim() }), TYPING_MS);
  }

  #bar() {
    if (!this.searches && !this.filters.length) return nothing;
    return html`<div class="filters" role="search" aria-label="Filter ${this.heading}">
      ${this.searches ? html`<div class="search">${icon("search")}<input type="search" aria-label="Search ${this.heading}" placeholder=${this.searches}
        .value=${router.query.search || ""} @input=${this.#search} autocomplete="off"><kbd aria-hidden="true">/</kbd></div>` : nothing}
      ${this.filters.map((filter) => this.#filter(filter))}
      ${this.#filtered ? html`<button class="link" @click=${() => router.go(this.name, {})}>Clear all</button>` : nothing}</div>`;
  }

  #filter({ id, label, options, typed, many }) {
    const pick = (event) => router.amend({ [id]: event.detail });
    const value = router.query[id] || "";
    if (id === "week") return html`<fh-week .week=${value} @pick=${pick}></fh-week>`;
    return html`<fh-chip label=${label} .value=${value} .options=${options()} ?typed=${typed} ?many=${many} @pick=${pick}></fh-chip>`;
  }

  get #filtered() {
    return router.query.search || this.filters.some((filter) => router.query[filter.id]);
  }

  #body() {
    const { rows, problem } = this.list;
    if (problem && !rows) return html`<fh-problem .problem=${problem} @retry=${() => this.list.load()}></fh-problem>`;
    if (!rows) return html`<fh-skeleton lines="9"></fh-skeleton>`;
    if (!rows.length) return this.#filtered ? this.#nothingFound() : this.empty();
    return html`${problem ? html`<fh-problem .problem=${problem} @retry=${() => this.list.load()}></fh-problem>` : nothing}
      <fh-table .caption=${this.heading} .columns=${this.columns} .rows=${rows} .fresh=${this.list.fresh} .current=${this.openId || ""}
        .selected=${this.selects ? this.selected : undefined} @select=${(event) => this.select(event.detail)}
        .href=${(row) => this.href(row)}></fh-table>
      <div class="foot"><span class="number">${this.#shown(rows.length)}</span>
        ${this.list.next === null ? nothing : html`<button class="button" aria-disabled=${String(this.list.busy)} @click=${() => this.list.more()}>Load more</button>`}</div>`;
  }

  #shown(rows) {
    return this.list.total === null ? count(rows) + " shown" : `${count(rows)} of ${count(this.list.total)}`;
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

  #batch() {
    if (!this.selected.size) return nothing;
    return html`<div class="batch" role="region" aria-label="Selected"><span class="number" role="status">${count(this.selected.size)} selected</span>${this.batch([...this.selected])}
      <button class="link" @click=${() => this.select([])}>Clear</button></div>`;
  }

  #tabs() {
    const tabs = this.tabs.filter((tab) => pages().some(({ id }) => id === tab.id));
    return tabs.length < 2 ? nothing : html`<fh-tabs class="inset" label=${this.heading} .tabs=${tabs.map(({ id, label }) => ({ id, label, href: router.address(id, {}) }))} .current=${this.name}></fh-tabs>`;
  }

  render() {
    return html`<div class="head"><h1>${this.heading}</h1><span class="grow"></span>${this.actions()}</div>
      ${this.#tabs()}${this.#bar()}${this.#batch()}${this.notice()}<div class="table" aria-busy=${String(this.list.busy)}>${this.#body()}</div>
      ${this.openId ? this.drawer(this.openId) : nothing}`;
  }
}
