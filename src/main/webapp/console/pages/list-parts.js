import { html, nothing } from "lit";
import { count } from "../format.js";
import { icon } from "../icons.js";
import { pages } from "../navigation.js";
import { router } from "../router.js";
import "../elements/fh-chip.js";
import "../elements/fh-empty.js";
import "../elements/fh-tabs.js";
import "../elements/fh-week.js";

const TYPING_MS = 250;
let typing = null;

/** What is typed is asked for when the typing pauses, unless the page was left meanwhile. */
function search({ target }, name) {
  clearTimeout(typing);
  typing = setTimeout(() => router.page === name && router.amend({ search: target.value.trim() }), TYPING_MS);
}

/** «/» leads to the search from anywhere but a field. */
export function slash(event, { searches, renderRoot }) {
  const typing = event.composedPath().some((node) => ["INPUT", "TEXTAREA", "DIALOG"].includes(node.nodeName));
  if (event.key !== "/" || typing || !searches) return;
  event.preventDefault();
  renderRoot.querySelector("input[type=search]").select();
}

/** The pages that belong together with this one, as far as the caller may see them. */
export function tabs({ tabs: all, heading, name }) {
  const shown = all.filter((tab) => pages().some(({ id }) => id === tab.id));
  if (shown.length < 2) return nothing;
  return html`<fh-tabs class="inset" label=${heading} .tabs=${shown.map(({ id, label }) => ({ id, label, href: router.address(id, {}) }))} .current=${name}></fh-tabs>`;
}

function chip({ id, label, options, typed, many }) {
  const pick = (event) => router.amend({ [id]: event.detail });
  const value = router.query[id] || "";
  if (id === "week") return html`<fh-week .week=${value} @pick=${pick}></fh-week>`;
  return html`<fh-chip label=${label} .value=${value} .options=${options()} ?typed=${typed} ?many=${many} @pick=${pick}></fh-chip>`;
}

/** Search and filters, all in the address. */
export function bar({ searches, filters, heading, name, filtered }) {
  if (!searches && !filters.length) return nothing;
  return html`<div class="filters" role="search" aria-label="Filter ${heading}">
    ${searches ? html`<div class="search">${icon("search")}<input type="search" aria-label="Search ${heading}" placeholder=${searches}
      .value=${router.query.search || ""} @input=${(event) => search(event, name)} autocomplete="off"><kbd aria-hidden="true">/</kbd></div>` : nothing}
    ${filters.map(chip)}
    ${filtered ? html`<button class="link" @click=${() => router.go(name, {})}>Clear all</button>` : nothing}</div>`;
}

/** How many rows are ticked, and what can be done to them. */
export function batch(page) {
  if (!page.selected.size) return nothing;
  return html`<div class="batch" role="region" aria-label="Selected"><span class="number" role="status">${count(page.selected.size)} selected</span>${page.batch([...page.selected])}
    <button class="link" @click=${() => page.select([])}>Clear</button></div>`;
}

/** The order in the address, where a column has it; otherwise how the server orders by itself. */
export function orderOf({ columns, usualOrder }) {
  const { sort = "" } = router.query;
  const [field, way] = sort.split(":");
  return ["asc", "desc"].includes(way) && columns.some((column) => column.sort === field) ? sort : usualOrder;
}

/** How many rows there are, and more of them. */
export function foot(list) {
  const shown = list.total === null ? count(list.rows.length) + " shown" : `${count(list.rows.length)} of ${count(list.total)}${list.atLeast ? "+" : ""}`;
  return html`<div class="foot"><span class="number">${shown}</span>
    ${list.next === null ? nothing : html`<button class="button" aria-disabled=${String(list.busy)} @click=${() => list.more()}>Load more</button>`}</div>`;
}

export const nothingFound = ({ name }) => html`<fh-empty icon="search" heading="Nothing matches these filters">
  <button class="link" @click=${() => router.go(name, {})}>Clear all filters</button></fh-empty>`;
