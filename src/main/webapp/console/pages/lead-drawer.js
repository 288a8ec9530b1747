import { LitElement, html, nothing } from "lit";
import { Again } from "../again.js";
import { api, query } from "../api.js";
import { feed } from "../feed.js";
import { person } from "../format.js";
import { Loaded } from "../loaded.js";
import { router } from "../router.js";
import { base } from "../styles.js";
import { Watch } from "../watch.js";
import { drawer } from "./page.css.js";
import "../elements/fh-badge.js";
import "../elements/fh-copy.js";
import "../elements/fh-drawer.js";
import "../elements/fh-tabs.js";
import "./lead-delivery.js";
import "./lead-facts.js";
import "./lead-trace.js";

/** One lead with what was considered for it and what became of it; follows the feed while it is open. */
class LeadDrawer extends LitElement {
  static properties = { leadId: {} };
  static styles = [base, drawer];

  #lead = new Loaded(this, (id) => api.read("/api/leads/" + encodeURIComponent(id)));
  #trace = new Loaded(this, (id) => api.get(`/api/leads/${encodeURIComponent(id)}/trace`).catch(absent));
  #deliveries = new Loaded(this, (id) => api.get("/api/deliveries" + query({ leadId: id })));
  #timeline = new Loaded(this, (id) => api.get(`/api/leads/${encodeURIComponent(id)}/timeline`).catch((problem) => {
    if (problem.status === 404) return null;
    throw problem;
  }));
  #again = new Again(this, () => this.#reload());

  constructor() {
    super();
    new Watch(this, router, ["change"]);
    new Watch(this, feed, ["event"], (event) => this.#heard(event.detail));
  }

  willUpdate(changed) {
    if (!changed.has("leadId")) return;
    for (const part of this.#parts) part.forget();
    this.#reload();
  }

  get #parts() {
    return [this.#lead, this.#trace, this.#deliveries, this.#timeline];
  }

  #heard({ type, data }) {
    if (/^(lead|delivery)\./.test(type) && JSON.stringify(data || {}).includes(this.leadId)) this.#again.soon();
  }

  #reload() {
    for (const part of this.#parts) part.load(this.leadId);
  }

  get #tab() {
    return router.segments[2] || "lead";
  }

  #tabs() {
    const at = "leads/" + encodeURIComponent(this.leadId);
    return [
      { id: "lead", label: "Lead", href: router.address(at) },
      { id: "trace", label: "Trace", href: router.address(at + "/trace"), count: this.#trace.value?.candidates?.length },
      { id: "delivery", label: "Delivery", href: router.address(at + "/delivery"), count: this.#deliveries.value?.deliveries?.length },
    ];
  }

  #body() {
    const { lead } = this.#lead.value.body;
    const reload = () => this.#reload();
    if (this.#tab === "trace") return html`<fh-lead-trace .value=${this.#trace.value} .problem=${this.#trace.problem} @reload=${reload}></fh-lead-trace>`;
    if (this.#tab === "delivery") return html`<fh-lead-delivery .value=${this.#deliveries.value} .problem=${this.#deliveries.problem} @reload=${reload}></fh-lead-delivery>`;
    return html`<fh-lead-facts .lead=${lead} .etag=${this.#lead.value.etag} .trace=${this.#trace.value} .deliveries=${this.#deliveries.value} .timeline=${this.#timeline.value?.timeline}
      @reload=${reload}></fh-lead-facts>`;
  }

  render() {
    const lead = this.#lead.value?.body.lead;
    return html`<fh-drawer .heading=${lead ? person(lead) : "Lead"}>
      ${lead ? html`<div slot="under" class="under"><fh-badge kind="LEAD" .status=${lead.status}></fh-badge>
        <fh-copy label="lead id" .value=${lead.id}></fh-copy></div>` : nothing}
      ${lead ? html`<fh-tabs label="Lead" .tabs=${this.#tabs()} .current=${this.#tab}></fh-tabs>${this.#body()}` : this.#waiting()}</fh-drawer>`;
  }

  #waiting() {
    const { problem } = this.#lead;
    return problem ? html`<fh-problem .problem=${problem} @retry=${() => this.#reload()}></fh-problem>` : html`<fh-skeleton lines="7"></fh-skeleton>`;
  }
}

/** A lead that was never routed has no trace, which is no failure here. */
function absent(problem) {
  if (problem.status === 404) return { candidates: [] };
  throw problem;
}

customElements.define("fh-lead-drawer", LeadDrawer);
