import { LitElement, css, html } from "lit";
import { count, words } from "../format.js";
import { icon } from "../icons.js";
import { Loaded } from "../loaded.js";
import { featureLabel, limitLabel, plans } from "../plans.js";
import { base } from "../styles.js";
import { page } from "./page.css.js";
import "../elements/fh-problem.js";
import "../elements/fh-skeleton.js";

/** The catalogue side by side. */
class Plans extends LitElement {
  static styles = [base, page, css`
    .cards { display: none; }
    table { width: 100%; border-collapse: collapse; }
    th, td { height: 40px; padding: 4px var(--space-3); border-bottom: 1px solid var(--line); text-align: end; white-space: nowrap; font-variant-numeric: tabular-nums; }
    th { font-weight: 500; }
    thead th { color: var(--ink-3); font-size: var(--text-s); }
    th:first-child { padding-inline-start: var(--space-5); text-align: start; }
    th:last-child, td:last-child { padding-inline-end: var(--space-5); }
    svg.icon { color: var(--good); }
    .no { color: var(--ink-3); }
    @media (max-width: 760px) {
      table { display: none; }
      .cards { display: block; }
      .card { padding: var(--space-4); border-bottom: 1px solid var(--line); }
      h2 { margin-bottom: var(--space-2); font-size: var(--text-m); }
      dl { display: grid; grid-template-columns: 1fr auto; gap: var(--space-1) var(--space-3); }
      dt { color: var(--ink-3); }
      dd { font-variant-numeric: tabular-nums; }
      .features { margin-top: var(--space-2); color: var(--ink-2); }
    }
  `];

  #plans = new Loaded(this, plans);

  connectedCallback() {
    super.connectedCallback();
    this.#plans.load();
  }

  #table(all) {
    const features = [...new Set(all.flatMap((plan) => plan.features))];
    const limits = Object.keys(all[0].limits);
    return html`<table><caption class="unseen">Plans</caption><thead><tr><th scope="col">What</th>${all.map((plan) => html`<th scope="col">${words(plan.name)}</th>`)}</tr></thead>
      <tbody>${limits.map((limit) => html`<tr><th scope="row">${limitLabel(limit)}</th>${all.map((plan) => html`<td>${limited(plan.limits[limit])}</td>`)}</tr>`)}
        ${features.map((feature) => html`<tr><th scope="row">${featureLabel(feature)}</th>${all.map((plan) => html`<td>${plan.features.includes(feature)
          ? html`${icon("check")}<span class="unseen">yes</span>` : html`<span class="no">–</span>`}</td>`)}</tr>`)}</tbody></table>`;
  }

  #cards(all) {
    return html`<div class="cards">${all.map((plan) => html`<section class="card"><h2>${words(plan.name)}</h2>
      <dl>${Object.entries(plan.limits).map(([limit, value]) => html`<dt>${limitLabel(limit)}</dt><dd>${limited(value)}</dd>`)}</dl>
      <p class="features">${plan.features.map(featureLabel).join(", ")}</p></section>`)}</div>`;
  }

  render() {
    const { value, problem } = this.#plans;
    const body = value ? html`${this.#table(value)}${this.#cards(value)}` : problem
      ? html`<fh-problem .problem=${problem} @retry=${() => this.#plans.load()}></fh-problem>` : html`<fh-skeleton></fh-skeleton>`;
    return html`<div class="head"><h1>Plans</h1></div><div class="table">${body}</div>`;
  }
}

const limited = (value) => (value === null || value === undefined ? "Unlimited" : count(value));

customElements.define("fh-plans", Plans);
