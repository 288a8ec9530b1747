import { html } from "lit";
import { icon } from "../icons.js";
import { operatorRole } from "../operator-roles.js";
import { router } from "../router.js";
import { ListPage } from "./list-page.js";
import "../elements/fh-mark.js";
import "../elements/fh-time.js";
import "./operator-drawer.js";

/** Those who run the platform. */
class Operators extends ListPage {
  heading = "Operators";

  columns = [
    { label: "Name", cell: (one) => html`${one.name}<span class="sub">${operatorRole(one.role)} · ${one.email}</span>` },
    { label: "Status", cell: (one) => (one.disabledAt ? html`<fh-mark icon="ban">Disabled</fh-mark>` : html`<fh-mark tone="good" icon="check">Active</fh-mark>`) },
    { label: "E-mail", wide: true, cell: (one) => html`<span class="dim">${one.email}</span>` },
    { label: "Role", wide: true, cell: (one) => operatorRole(one.role) },
    { label: "Department", wide: true, cell: (one) => html`<span class="dim">${one.department || "–"}</span>` },
    { label: "Second factor", wide: true, cell: (one) => (one.mfaEnabled ? "On" : html`<span class="dim">Off</span>`) },
    { label: "Last sign-in", end: true, cell: (one) => html`<fh-time class="dim" .at=${one.lastLoginAt}></fh-time>` },
  ];

  constructor() {
    super("operators", "/api/platform/operators", "operators");
  }

  actions() {
    return html`<button class="button primary" @click=${() => router.go("operators/new")}>${icon("plus")}New operator</button>`;
  }

  empty() {
    return html`<fh-empty icon="users" heading="No operators"></fh-empty>`;
  }

  drawer(id) {
    return html`<fh-operator-drawer .operatorId=${id === "new" ? null : id} @saved=${() => this.list.load()} @close=${this.close}></fh-operator-drawer>`;
  }
}

customElements.define("fh-operators", Operators);
