import { html, nothing } from "lit";
import { words } from "../format.js";
import { icon } from "../icons.js";
import { ROLES } from "../roles.js";
import { router } from "../router.js";
import { session } from "../session.js";
import { MEMBER } from "../statuses.js";
import { ListPage } from "./list-page.js";
import "../elements/fh-badge.js";
import "../elements/fh-time.js";
import "./invite-drawer.js";
import "./invited-drawer.js";
import "./user-drawer.js";

const STATUSES = Object.entries(MEMBER).map(([value, { word }]) => ({ value: value.toUpperCase(), label: word }));

/** Who works for the tenant, and who was asked to. */
class Users extends ListPage {
  heading = "Users";
  searches = "Name or e-mail";
  filters = [
    { id: "status", label: "Status", options: () => STATUSES },
    { id: "role", label: "Role", options: () => ROLES },
  ];

  usualOrder = "name:asc";

  columns = [
    { label: "Name", sort: "name", cell: (user) => html`${user.name || user.email}<span class="sub">${words(user.role)} · ${user.email}</span>` },
    { label: "Status", cell: (user) => html`<fh-badge kind="MEMBER" .status=${user.status}></fh-badge>` },
    { label: "E-mail", sort: "email", wide: true, cell: (user) => html`<span class="dim">${user.email}</span>` },
    { label: "Role", wide: true, cell: (user) => html`${words(user.role)}${user.granted?.length || user.denied?.length ? html` <span class="dim">+ overrides</span>` : nothing}` },
    { label: "Entities", wide: true, cell: (user) => html`<span class="dim">${user.allEntities ? "All" : (user.entities || []).join(", ") || "None"}</span>` },
    { label: "Second factor", wide: true, cell: (user) => (user.mfaEnabled ? "On" : html`<span class="dim">Off</span>`) },
    { label: "Last used", sort: "lastUsedAt", end: true, cell: (user) => html`<fh-time class="dim" .at=${user.lastUsedAt}></fh-time>` },
  ];

  constructor() {
    super("users", "/api/auth/users", "users");
  }

  actions() {
    const invited = router.query.status === "INVITED";
    return html`<a class="button" href=${router.address("users", { status: invited ? "" : "INVITED" })}>${icon(invited ? "users" : "mail")}${invited ? "Members" : "Invitations"}</a>
      ${session.visitsOnly ? nothing : html`<button class="button primary" @click=${() => router.go("users/invite")}>${icon("plus")}Invite</button>`}`;
  }

  empty() {
    return html`<fh-empty icon="users" heading="Nobody here yet">Invite the first colleague.</fh-empty>`;
  }

  drawer(id) {
    const reload = () => this.list.load();
    if (id === "invite") return html`<fh-invite-drawer @saved=${reload} @close=${this.close}></fh-invite-drawer>`;
    const row = this.list.rows?.find((user) => user.id === id);
    if (row?.status === "INVITED") return html`<fh-invited-drawer .invited=${row} @saved=${reload} @close=${this.close}></fh-invited-drawer>`;
    return this.list.rows ? html`<fh-user-drawer .userId=${id} @saved=${reload} @close=${this.close}></fh-user-drawer>` : nothing;
  }
}

customElements.define("fh-users", Users);
