import { html, nothing } from "lit";
import { api, query } from "../api.js";
import { count, short, words } from "../format.js";
import { icon } from "../icons.js";
import { router } from "../router.js";
import { save } from "../save.js";
import { ListPage } from "./list-page.js";
import { toast } from "../elements/fh-toast.js";
import "../elements/fh-time.js";
import "./audit-drawer.js";

/** Who did what; the chain over it proves that nothing was changed afterwards. */
class Audit extends ListPage {
  static properties = { verdict: { state: true }, busy: { state: true } };

  heading = "Audit";
  searches = "Action, person or value";
  searchedBy = "q";

  usualOrder = "at:desc";

  columns = [
    { label: "Action", cell: (entry) => html`${words(entry.action)}<span class="sub">${entry.actor.name}</span>` },
    { label: "By", wide: true, cell: (entry) => html`<span class="dim">${entry.actor.name}</span>` },
    { label: "On", wide: true, cell: (entry) => html`${words(entry.objectType)} <span class="mono dim">${short(entry.objectId)}</span>` },
    { label: "From", wide: true, cell: (entry) => html`<span class="mono dim">${entry.ip || "–"}</span>` },
    { label: "At", sort: "at", end: true, cell: (entry) => html`<fh-time class="dim" .at=${entry.at}></fh-time>` },
  ];

  constructor() {
    super("audit", "/api/audit-logs/search", "auditLogs");
  }

  async #verify() {
    if (this.busy) return;
    this.busy = true;
    try {
      this.verdict = await api.get("/api/audit-logs/verify");
    } catch (problem) {
      toast("The chain was not verified: " + problem.message, "bad");
    }
    this.busy = false;
  }

  #said() {
    if (!this.verdict) return nothing;
    const { ok, checked, firstBroken } = this.verdict;
    return html`<p class="notice ${ok ? "good" : "bad"}" role="status">${icon(ok ? "check" : "alert")}${
      ok ? `Intact: ${count(checked)} sealed entries verified` : `Broken at entry ${firstBroken?.seq}: ${firstBroken?.reason}`}</p>`;
  }

  notice() {
    return this.#said();
  }

  #export() {
    const path = "/api/audit-logs/export" + query({ q: router.query.search });
    return save(path, "audit-log.csv").catch((problem) => toast("Not exported: " + problem.message, "bad"));
  }

  actions() {
    return html`<button class="button" @click=${this.#export}>${icon("download")}Export</button>
      <button class="button" @click=${this.#verify}>${icon("shield")}${this.busy ? "Verifying…" : "Verify"}</button>`;
  }

  empty() {
    return html`<fh-empty icon="shield" heading="Nothing recorded yet">Sign-ins, switches and changes appear here.</fh-empty>`;
  }

  drawer(id) {
    return html`<fh-audit-drawer .entry=${this.list.rows?.find((entry) => entry.id === id)} @close=${this.close}></fh-audit-drawer>`;
  }
}

customElements.define("fh-audit", Audit);
