import { html, nothing } from "lit";
import { api } from "../api.js";
import { count, exactly, many } from "../format.js";
import { icon } from "../icons.js";
import { router } from "../router.js";
import { save } from "../save.js";
import { goesOn } from "../statuses.js";
import { ThingDrawer } from "./thing-drawer.js";

/** One import: how far it is, what it refused, and taking it back. */
class LeadImportDrawer extends ThingDrawer {
  page = "lead-imports";
  path = "/api/leads/imports";
  name = "import";
  kind = "Import";
  follows = ["lead.imported"];
  goesOn = goesOn;

  title(one) {
    return one.dryRun ? "Trial of an import" : "Import";
  }

  under(one) {
    return html`<fh-badge kind="IMPORT" .status=${one.status}></fh-badge><fh-copy label="import id" .value=${one.id}></fh-copy>`;
  }

  body(one) {
    const going = goesOn(one);
    return html`${going ? html`<p class="said calm" role="status">${icon("clock")}<span>${count(one.accepted + one.refused)} of ${count(one.rows)} rows. It goes on when you leave.</span></p>` : nothing}
      <section class="actions"><fh-facts class="grow" .facts=${[["Rows", count(one.rows)], ["Accepted", count(one.accepted)], ["Refused", count(one.refused)], ["Entity", one.entity],
        ["Taken out again", one.undone ? count(one.undone) : ""], ["Kept", one.kept ? `${count(one.kept)}, which clients have` : ""],
        ["Begun", exactly(one.createdAt)], ["Ended", one.finishedAt && exactly(one.finishedAt)]]}></fh-facts></section>
      ${one.failure ? html`<p class="said bad actions">${icon("alert")}<span>${one.failure}</span></p>` : nothing}
      <div class="actions">${one.refused ? html`<fh-act reading label="Refused rows" icon="download" .run=${() => save(this.at() + "/errors", `import-${one.id}-errors.csv`)}></fh-act>` : nothing}
        ${one.dryRun && !going ? html`<a class="button" href=${router.address("lead-imports/new")}>Import it now…</a>` : nothing}
        ${one.dryRun || going || one.status === "undone" ? nothing : html`<fh-act permission="leads.delete" label="Undo…" icon="undo" danger thanks="Undone." .run=${() => api.remove(this.at())} @done=${this.saved}
          .question=${{ heading: `Undo this import of ${many(one.accepted, "lead")}?`, text: "Its leads and the deliveries that have not left are deleted; leads that clients have stay.", act: "Undo", danger: true, type: "UNDO" }}></fh-act>`}</div>`;
  }
}

customElements.define("fh-lead-import-drawer", LeadImportDrawer);
