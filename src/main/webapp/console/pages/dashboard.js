import { css, html } from "lit";
import { count, many, sums, words } from "../format.js";
import { router } from "../router.js";
import { session } from "../session.js";
import { statusOf } from "../statuses.js";
import { WeekPage } from "./week-page.js";
import "../elements/fh-bars.js";
import "../elements/fh-time.js";
import "../elements/fh-widget.js";

const bars = (kind, counts) => Object.entries(counts).filter(([, value]) => value).map(([status, value]) => ({ label: statusOf(kind, status).word, value }));
const weekday = (date) => new Intl.DateTimeFormat("en-GB", { weekday: "short", day: "numeric", timeZone: "UTC" }).format(new Date(date));

/** The week at a glance; a figure that could not be read says so and leaves the others standing. */
class Dashboard extends WeekPage {
  static styles = [...WeekPage.styles, css`
    .widgets { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(300px, 100%), 1fr)); gap: var(--space-4); padding: var(--space-4) var(--space-5); }
    li { display: flex; gap: var(--space-3); padding: 3px 0; }
    li span:first-child { flex: 1; min-width: 0; overflow-wrap: anywhere; }
    @media (max-width: 620px) { .widgets { padding: var(--space-3) var(--space-4); } }
  `];

  heading = "Dashboard";

  constructor() {
    super("dashboard", "/api/leads/dashboard-stats");
  }

  #link(permission, path) {
    return session.may(permission) ? router.address(path, {}) : "";
  }

  #leads({ total, byStatus }) {
    return { heading: "Leads", figure: count(total), href: this.#link("leads.view", "leads"), body: html`<fh-bars label="Leads by status" .bars=${bars("LEAD", byStatus)}></fh-bars>` };
  }

  #deliveries({ total, byStatus, revenue }) {
    return { heading: "Deliveries", figure: count(total), note: revenue.length ? sums(revenue) : "", href: this.#link("deliveries.view", "deliveries"),
      body: html`<fh-bars label="Deliveries by status" .bars=${bars("DELIVERY", byStatus)}></fh-bars>` };
  }

  #clients({ total, active, top }) {
    return { heading: "Clients", figure: count(active), note: `active, of ${count(total)}`, href: this.#link("clients.view", "clients"),
      body: html`<fh-bars label="Clients by deliveries" .bars=${top.map((one) => ({ label: one.name, value: one.delivered }))}></fh-bars>` };
  }

  #commandes({ active, paused, overdue, weeklyQuota, used, behind }) {
    return { heading: "Commandes", figure: `${count(used)} of ${count(weeklyQuota)}`, note: `${count(active)} active, ${count(paused)} paused${overdue ? `, ${count(overdue)} of them for overdue invoices` : ""}`, href: this.#link("commandes.view", "commandes"),
      body: html`<ul>${behind.map((one) => html`<li><span>${one.client}, ${words(one.product)}</span><span class="number">${count(one.missing)} missing</span></li>`)}</ul>` };
  }

  #calendar({ days }) {
    return { heading: "Day by day", body: html`<ul>${days.map((one) => html`<li><span>${weekday(one.date)}</span><span class="number">${many(one.leads, "lead")}</span>
      <span class="number">${many(one.deliveries, "delivery")}</span></li>`)}</ul>` };
  }

  #lb({ commandes }) {
    const short = commandes.filter(({ need }) => need > 0);
    return { heading: "LB targets", figure: count(short.length), note: `of ${count(commandes.length)} need LB leads`, href: this.#link("commandes.view", "lb-monitor"),
      body: html`<ul>${short.map((one) => html`<li><span>${one.client}, ${words(one.product)}</span><span class="number">${count(one.need)} more</span></li>`)}</ul>` };
  }

  #providers({ providers }) {
    return { heading: "Providers", figure: count(providers.length), note: "sent leads", href: this.#link("providers.access", "providers"),
      body: html`<fh-bars label="Providers by leads" .bars=${providers.map((one) => ({ label: one.name, value: one.leads }))}></fh-bars>` };
  }

  #failures({ invalid, pendingConfig, waiting, failedDeliveries, newest }) {
    return { heading: "To look at", figure: count(invalid + pendingConfig + failedDeliveries), note: `${many(waiting, "lead")} ${waiting === 1 ? "waits" : "wait"} for an order`, body: html`<ul>
        <li><span>Invalid leads</span><span class="number">${count(invalid)}</span></li><li><span>Waiting for settings</span><span class="number">${count(pendingConfig)}</span></li>
        <li><span>Failed deliveries</span><span class="number">${count(failedDeliveries)}</span></li>
        ${newest.map((one) => html`<li><span>${session.may("deliveries.view") ? html`<a href="#/deliveries/${one.id}">${one.client}</a>` : one.client}: ${one.error || "failed"}</span><fh-time .at=${one.at}></fh-time></li>`)}</ul>` };
  }

  #widget(name, face, faults) {
    const fault = faults.get(name);
    return html`<fh-widget heading=${face.heading} .figure=${face.figure} .note=${face.note} .href=${face.href} .fault=${fault}>${fault ? "" : face.body}</fh-widget>`;
  }

  figures(all) {
    const faults = new Map((all._errors || []).map(({ widget, message }) => [widget, message || "This could not be read."]));
    const faces = { leads: this.#leads, deliveries: this.#deliveries, failures: this.#failures, clients: this.#clients, commandes: this.#commandes, calendar: this.#calendar, lb: this.#lb,
      providers: this.#providers };
    return html`<div class="widgets">${Object.entries(faces).map(([name, face]) => this.#widget(name, face.call(this, all[name]), faults))}</div>`;
  }
}

customElements.define("fh-dashboard", Dashboard);
