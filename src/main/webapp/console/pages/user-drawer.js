import { LitElement, html, nothing } from "lit";
import { api } from "../api.js";
import { Loaded } from "../loaded.js";
import { router } from "../router.js";
import { base } from "../styles.js";
import { Watch } from "../watch.js";
import { drawer } from "./page.css.js";
import "../elements/fh-badge.js";
import "../elements/fh-drawer.js";
import "../elements/fh-problem.js";
import "../elements/fh-skeleton.js";
import "../elements/fh-tabs.js";
import "./user-permissions.js";
import "./user-role.js";

/** One member: what it may do, where, and whether it still may. Says «saved». */
class UserDrawer extends LitElement {
  static properties = { userId: {} };
  static styles = [base, drawer];

  #user = new Loaded(this, (id) => api.read("/api/auth/users/" + encodeURIComponent(id)));

  constructor() {
    super();
    new Watch(this, router, ["change"]);
  }

  willUpdate(changed) {
    if (!changed.has("userId")) return;
    this.#user.forget();
    this.#reload();
  }

  #reload = () => this.#user.load(this.userId);

  #saved = () => {
    this.#reload();
    this.dispatchEvent(new Event("saved"));
  };

  #gone = () => {
    this.dispatchEvent(new Event("saved"));
    this.renderRoot.querySelector("fh-drawer").leave();
  };

  #tabs() {
    const at = "users/" + encodeURIComponent(this.userId);
    return [{ id: "", label: "Role and access", href: router.address(at) }, { id: "permissions", label: "Permissions", href: router.address(at + "/permissions") }];
  }

  #body() {
    const { value, problem } = this.#user;
    if (!value) return problem ? html`<fh-problem .problem=${problem} @retry=${this.#reload}></fh-problem>` : html`<fh-skeleton></fh-skeleton>`;
    const tab = router.segments[2] || "";
    return html`<fh-tabs label="User" .tabs=${this.#tabs()} .current=${tab}></fh-tabs>${tab === "permissions"
      ? html`<fh-user-permissions .user=${value.body.user} .etag=${value.etag} @saved=${this.#saved}></fh-user-permissions>`
      : html`<fh-user-role .user=${value.body.user} .etag=${value.etag} @saved=${this.#saved} @gone=${this.#gone}></fh-user-role>`}`;
  }

  render() {
    const user = this.#user.value?.body.user;
    return html`<fh-drawer .heading=${user ? user.name || user.email : "User"}>
      ${user ? html`<div slot="under" class="under"><fh-badge kind="MEMBER" .status=${user.status}></fh-badge><span class="quiet">${user.email}</span></div>` : nothing}
      ${this.#body()}</fh-drawer>`;
  }
}

customElements.define("fh-user-drawer", UserDrawer);
