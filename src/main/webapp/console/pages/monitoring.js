import { LitElement, css, html } from "lit";
import { api } from "../api.js";
import { count, words } from "../format.js";
import { icon } from "../icons.js";
import { Loaded } from "../loaded.js";
import { session } from "../session.js";
import { base, buttons } from "../styles.js";
import { Watch } from "../watch.js";
import { page } from "./page.css.js";
import "../elements/fh-badge.js";
import "../elements/fh-empty.js";
import "../elements/fh-problem.js";
import "../elements/fh-skeleton.js";
import "../elements/fh-table.js";

const LOOK_MS = 30_000;
const milliseconds = (time) => `${count(Math.round(time))} ms`;
const percent = (share) => `${Math.round(share * 1000) / 10} %`;

/** How the system does for this tenant, and how its requests of the last minutes fared; looks again by itself. */
class MonitoringPage extends LitElement {
  static styles = [base, buttons, page, css`
    h2 { padding: var(--space-4) var(--space-5) var(--space-2); font-size: var(--text-m); font-weight: 600; }
    h2 .quiet { font-weight: 400; }
    ul { padding: 0 var(--space-5); }
    li { display: flex; align-items: center; gap: var(--space-3); min-height: 40px; padding: 6px 0; border-bottom: 1px solid var(--line); }
    .name { width: 160px; font-weight: 500; }
    .detail { flex: 1; min-width: 0; color: var(--ink-2); overflow-wrap: anywhere; }
    @media (max-width: 620px) { h2 { padding-inline: var(--space-4); } ul { padding: 0 var(--space-4); } .name { width: 90px; } }
  `];

  #health = new Loaded(this, () => api.get("/api/system/health"));
  #routes = new Loaded(this, () => api.get("/api/admin/monitoring/summary"));
  #timer = null;

  #columns = [
    { label: "Route", cell: (one) => html`<span class="mono">${one.method} ${one.route}</span><span class="sub">${count(one.count)} requests · ${percent(one.errorRate)} failed</span>` },
    { label: "Requests", wide: true, end: true, cell: (one) => count(one.count) },
    { label: "Failed", wide: true, end: true, cell: (one) => percent(one.errorRate) },
    { label: "Half within", wide: true, end: true, cell: (one) => milliseconds(one.p50Ms) },
    { label: "95 % within", end: true, cell: (one) => milliseconds(one.p95Ms) },
  ];

  constructor() {
    super();
    new Watch(this, session, ["changed"]);
  }

  connectedCallback() {
    super.connectedCallback();
    this.#look();
    this.#timer = setInterval(this.#look, LOOK_MS);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    clearInterval(this.#timer);
  }

  #look = () => {
    if (session.may("dashboard.view")) this.#health.load();
    if (session.may("monitoring.view")) this.#routes.load();
  };

  #part({ value, problem }, draw) {
    if (value) return draw(value);
    return problem ? html`<fh-problem .problem=${problem} @retry=${this.#look}></fh-problem>` : html`<fh-skeleton lines="4"></fh-skeleton>`;
  }

  #system({ status, components }) {
    return html`<h2>System <fh-badge kind="SYSTEM" .status=${status}></fh-badge></h2><ul aria-label="Components">${components.map((one) => html`<li><span class="name">${words(one.name)}</span>
      <span class="detail">${one.detail}</span><fh-badge kind="SYSTEM" .status=${one.status}></fh-badge></li>`)}</ul>`;
  }

  #api({ data: { routes, windowSeconds } }) {
    const rows = routes.map((one) => ({ id: `${one.method} ${one.route}`, ...one }));
    return html`<h2>Requests <span class="quiet">of the last ${Math.round(windowSeconds / 60)} minutes</span></h2>${rows.length
      ? html`<fh-table still caption="Requests" .columns=${this.#columns} .rows=${rows}></fh-table>` : html`<fh-empty icon="gauge" heading="No requests yet"></fh-empty>`}`;
  }

  render() {
    return html`<div class="head"><h1>Monitoring</h1><span class="grow"></span><button class="button" @click=${this.#look}>${icon("refresh")}Refresh</button></div>
      <div class="sheet">${session.may("dashboard.view") ? this.#part(this.#health, (value) => this.#system(value)) : ""}
        ${session.may("monitoring.view") ? this.#part(this.#routes, (value) => this.#api(value)) : ""}</div>`;
  }
}

customElements.define("fh-monitoring", MonitoringPage);
