import { LitElement, html, nothing } from "lit";
import { classMap } from "lit/directives/class-map.js";
import { repeat } from "lit/directives/repeat.js";
import { icon } from "../icons.js";
import { base } from "../styles.js";
import { table } from "./fh-table.css.js";

/**
 * Rows that open. columns: {label, cell(row), end?, wide?, sort?}; `end` aligns numbers right, `wide` columns leave on
 * a narrow screen, `sort` names what the server can order by: says «sort» with «field:asc» or «field:desc». With
 * `selected`, a set of ids, rows can be ticked: says «select» with the new set. The first cell is the row's link; up and
 * down walk from link to link. `still` rows open nothing.
 */
class Table extends LitElement {
  static properties = {
    caption: {}, columns: { attribute: false }, rows: { attribute: false }, href: { attribute: false },
    fresh: { attribute: false }, current: {}, selected: { attribute: false }, order: {}, still: { type: Boolean },
  };
  static styles = [base, table];

  constructor() {
    super();
    this.fresh = new Set();
  }

  #open(event, row) {
    const picked = getSelection()?.toString();
    if (this.still || picked || event.composedPath().some((node) => ["A", "BUTTON", "FH-COPY", "INPUT"].includes(node.nodeName) || node.classList?.contains("pick"))) return;
    location.hash = this.href(row);
  }

  #walk(event) {
    const step = { ArrowDown: 1, ArrowUp: -1, j: 1, k: -1 }[event.key];
    if (!step || event.ctrlKey || event.metaKey || event.altKey) return;
    const links = [...this.renderRoot.querySelectorAll("a.open")];
    const next = links[links.indexOf(this.shadowRoot.activeElement) + step];
    if (!next) return;
    event.preventDefault();
    next.focus();
  }

  /** Where the keyboard goes on after the drawer of this row closed. */
  focusRow(id) {
    this.renderRoot.querySelector(`tr[data-id="${CSS.escape(id)}"] a.open`)?.focus({ preventScroll: true });
  }

  #tick(ids, ticked) {
    const selected = new Set(this.selected);
    for (const id of ids) ticked ? selected.add(id) : selected.delete(id);
    this.dispatchEvent(new CustomEvent("select", { detail: selected }));
  }

  #box(ids, label) {
    return html`<input type="checkbox" aria-label=${label} .checked=${ids.length > 0 && ids.every((id) => this.selected.has(id))}
      @change=${(event) => this.#tick(ids, event.target.checked)}>`;
  }

  /** Numbers and times begin with the largest, words with A; the second click turns it round. */
  #sort({ sort, end }) {
    const [field, way] = (this.order || "").split(":");
    const next = field === sort ? (way === "desc" ? "asc" : "desc") : end ? "desc" : "asc";
    this.dispatchEvent(new CustomEvent("sort", { detail: `${sort}:${next}` }));
  }

  #head(column) {
    const classes = classMap({ end: !!column.end, wide: !!column.wide });
    if (!column.sort) return html`<th scope="col" class=${classes}>${column.label}</th>`;
    const [field, way] = (this.order || "").split(":");
    const sorted = field !== column.sort ? "none" : way === "desc" ? "descending" : "ascending";
    return html`<th scope="col" class=${classes} aria-sort=${sorted}><button class="sort ${sorted}" @click=${() => this.#sort(column)}>${column.label}${icon("chevron")}</button></th>`;
  }

  #cell(column, row, first) {
    const classes = classMap({ end: !!column.end, wide: !!column.wide, first });
    const content = column.cell(row);
    return html`<td class=${classes}>${first && !this.still ? html`<a class="open" href=${this.href(row)}>${content}</a>` : content}</td>`;
  }

  render() {
    return html`<table @keydown=${this.#walk}>
      <caption class="unseen">${this.caption}</caption>
      <thead><tr>${this.selected ? html`<td class="pick">${this.#box(this.rows.map((row) => row.id), "Select all shown")}</td>` : nothing}${this.columns.map((column) => this.#head(column))}</tr></thead>
      <tbody>${repeat(this.rows, (row) => row.id, (row) => html`
        <tr data-id=${row.id} class=${classMap({ fresh: this.fresh.has(row.id), current: row.id === this.current })}
          @click=${(event) => this.#open(event, row)}>
          ${this.selected ? html`<td class="pick">${this.#box([row.id], "Select this row")}</td>` : nothing}${this.columns.map((column, index) => this.#cell(column, row, index === 0))}</tr>`)}</tbody></table>`;
  }
}

customElements.define("fh-table", Table);
