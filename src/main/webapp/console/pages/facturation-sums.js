import { html } from "lit";
import { count, sums, words } from "../format.js";
import "../elements/fh-badge.js";
import "../elements/fh-widget.js";

/** What a span of time comes to, above its table. */
export const totalsOf = ({ clients, quantity, amounts, unbilled, unbilledAmounts, credits }) => html`<div class="widgets">
  <fh-widget heading="In the ledger" .figure=${sums(amounts)} note="${count(quantity)} leads of ${count(clients)} clients, without VAT"></fh-widget>
  <fh-widget heading="Not in the ledger yet" .figure=${sums(unbilledAmounts)} note="${count(unbilled)} leads"></fh-widget>
  <fh-widget heading="Paid beforehand" .figure=${sums(credits)} note="Prepayments, credits and corrections"></fh-widget></div>`;

/** A row a client and product; what is the client's alone stands in its first one. */
export const linesOf = (clients) => clients.flatMap((line) => {
  const rows = line.products.length ? line.products : [{ product: "", quantity: 0 }];
  return rows.map((one, index) => ({ id: [line.client.id, line.entity, one.product, one.amount?.currency].join(" "), line, first: index === 0, ...one }));
});

export const COLUMNS = [
  { label: "Client", cell: ({ line, product, quantity, first }) => html`<span class=${first ? "" : "dim"}>${line.client.name}</span><span class="sub">${product ? `${words(product)} · ${count(quantity)}` : `${count(line.unbilled)} not in the ledger`}</span>` },
  { label: "Product", wide: true, cell: ({ product }) => (product ? words(product) : html`<span class="dim">–</span>`) },
  { label: "Entity", wide: true, cell: ({ line }) => html`<span class="dim">${line.entity}</span>` },
  { label: "State", wide: true, cell: ({ line, first }) => (first ? html`<fh-badge kind="FACTURATION" .status=${line.state}></fh-badge>` : "") },
  { label: "Leads", wide: true, end: true, cell: ({ quantity }) => count(quantity) },
  { label: "Not in the ledger", wide: true, end: true, cell: ({ line, first }) => (first && line.unbilled ? sums(line.unbilledAmounts) : html`<span class="dim">–</span>`) },
  { label: "Paid beforehand", wide: true, end: true, cell: ({ line, first }) => (first && line.credits.length ? sums(line.credits) : html`<span class="dim">–</span>`) },
  { label: "Amount", end: true, cell: ({ amount }) => (amount ? sums([amount]) : html`<span class="dim">–</span>`) },
];
