import { LitElement, css, html } from "lit";
import { client, count, difference, money, words } from "../format.js";
import { router } from "../router.js";
import { base } from "../styles.js";
import { drawer } from "./page.css.js";
import "../elements/fh-empty.js";
import "../elements/fh-table.js";

const reached = (caps) => caps.map(({ rule, leads }) => `${words(rule)} ${count(leads)}×`).join(", ");

/** The kept leads under the present terms beside the changed ones. */
class SimulationResult extends LitElement {
  static properties = { result: { attribute: false } };
  static styles = [base, drawer, css`
    :host { display: block; margin-bottom: var(--space-5); }
    .sums { width: 100%; border-collapse: collapse; font-variant-numeric: tabular-nums; }
    .sums th, .sums td { padding: 6px 0 6px var(--space-3); border-bottom: 1px solid var(--line); text-align: end; white-space: nowrap; }
    .sums th { color: var(--ink-3); font-size: var(--text-s); font-weight: 500; }
    .sums th:first-child { padding-inline-start: 0; text-align: start; }
    .sums tbody th { color: var(--ink); font-size: var(--text-m); font-weight: 400; white-space: normal; }
    .sums thead th:first-child { white-space: normal; }
    .more { color: var(--good); }
    .less { color: var(--bad); }
  `];

  #columns = [
    { label: "Commande", cell: (one) => html`${client(one)}, ${words(one.product)}${one.changed ? html` <span class="dim">(changed)</span>` : ""}<span class="sub">${count(one.before)} → ${count(one.after)} leads ${reached(one.capsReached)}</span>` },
    { label: "Before", wide: true, end: true, cell: (one) => count(one.before) },
    { label: "After", wide: true, end: true, cell: (one) => count(one.after) },
    { label: "Caps reached", wide: true, cell: (one) => html`<span class="dim">${one.capsReached.length ? html`<span class="cut" title=${reached(one.capsReached)}>${reached(one.capsReached)}</span>` : "–"}</span>` },
    { label: "Revenue", wide: true, end: true, cell: (one) => money(one.revenueAfter, one.currency) },
    { label: "Difference", end: true, cell: (one) => (Number(one.revenueAfter) === Number(one.revenueBefore) ? "–" : difference(one.revenueAfter - one.revenueBefore, one.currency)) },
  ];

  #line(label, before, after, write = count, differ = (more) => (more ? (more > 0 ? "+" : "") + count(more) : "–")) {
    return html`<tr><th scope="row">${label}</th><td>${write(before)}</td><td>${write(after)}</td><td>${differ(after - before)}</td></tr>`;
  }

  #revenue({ currency, revenueBefore, revenueAfter }) {
    const more = revenueAfter - revenueBefore;
    return this.#line("Revenue", revenueBefore, revenueAfter, (amount) => money(amount, currency),
      () => html`<b class=${more > 0 ? "more" : more < 0 ? "less" : ""}>${difference(more, currency)}</b>`);
  }

  render() {
    const { leads, routedBefore, routedAfter, duplicatesBefore, duplicatesAfter, unroutedBefore, unroutedAfter, revenue, byCommande } = this.result;
    return html`<section><table class="sums"><caption class="unseen">Before and after</caption>
        <thead><tr><th scope="col">${count(leads)} leads replayed</th><th scope="col">Before</th><th scope="col">After</th><th scope="col">Difference</th></tr></thead>
        <tbody>${revenue.map((one) => this.#revenue(one))}${this.#line("Routed", routedBefore, routedAfter)}${this.#line("Nobody took", unroutedBefore, unroutedAfter)}
          ${this.#line("Duplicates", duplicatesBefore, duplicatesAfter)}</tbody></table></section>
      <section><h3>By commande</h3>${byCommande.length ? html`<fh-table caption="By commande" .columns=${this.#columns} .rows=${byCommande} .href=${({ id }) => router.address("commandes/" + id, {})}></fh-table>`
        : html`<fh-empty icon="layers" heading="No commandes"></fh-empty>`}</section>`;
  }
}

customElements.define("fh-simulation-result", SimulationResult);
