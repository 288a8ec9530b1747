import { LitElement, html, nothing } from "lit";
import { api } from "../api.js";
import { Form } from "../form.js";
import { exactly } from "../format.js";
import { ROLES, rolesUpTo } from "../roles.js";
import { session } from "../session.js";
import { base, buttons, fields } from "../styles.js";
import { Watch } from "../watch.js";
import { entitiesOf, entityChoice } from "./entity-choice.js";
import { drawer } from "./page.css.js";
import { ask } from "../elements/fh-ask.js";
import { toast } from "../elements/fh-toast.js";
import "../elements/fh-check.js";
import "../elements/fh-facts.js";
import "../elements/fh-select.js";

/** Role and legal entities of a member, and the ways to let it go. Says «saved» and «gone». */
class UserRole extends LitElement {
  static properties = { user: { attribute: false }, etag: {}, all: { state: true } };
  static styles = [base, buttons, fields, drawer];

  #role = new Form(this, ({ role }) => this.#put("/role", { role }));
  #entities = new Form(this, (values) => this.#reach(values));

  constructor() {
    super();
    new Watch(this, session, ["changed"]);
  }

  willUpdate(changed) {
    if (changed.has("user")) this.all = this.user.allEntities;
  }

  get #path() {
    return "/api/auth/users/" + encodeURIComponent(this.user.id);
  }

  async #put(path, body) {
    await api.put(this.#path + path, body, this.etag, api.anyEntity);
    this.#told("Saved.");
  }

  async #reach(values) {
    await api.patch(this.#path, this.all ? { allEntities: true } : { entities: entitiesOf(values) }, this.etag, api.anyEntity);
    this.#told("Saved.");
  }

  #told(text, event = "saved") {
    toast(text);
    this.dispatchEvent(new Event(event));
  }

  #ask(act, text, run, said, event) {
    return ask({ heading: `${act} ${this.user.name || this.user.email}?`, text, act, danger: true, run }).then((done) => done && this.#told(said, event));
  }

  #deactivate = () => this.#ask("Deactivate", "Every session ends now, and signing in here is closed until you reactivate.",
    () => api.post(this.#path + "/deactivate", undefined, api.anyEntity), "Deactivated.");

  #remove = () => this.#ask("Remove", "The membership ends now. The person's account stays, for other tenants it may belong to.",
    () => api.remove(this.#path, api.anyEntity), "Removed.", "gone");

  async #reactivate() {
    await api.post(this.#path + "/reactivate", undefined, api.anyEntity).then(() => this.#told("Reactivated."),
      (problem) => toast("Not reactivated: " + problem.message, "bad"));
  }

  #reachForm(closed) {
    if (session.entities.length < 2) return nothing;
    return html`<section><h3>Entities</h3><form class="fields" @submit=${this.#entities.submit}>
      <fh-check label="All entities" hint="Those to come, too." ?checked=${this.all} ?disabled=${closed} @change=${(event) => (this.all = event.target.checked)}></fh-check>
      ${this.all ? nothing : entityChoice(this.user.entities)}${this.#entities.said()}
      <div><button class="button" type="submit" ?disabled=${closed}>Save entities</button></div></form></section>`;
  }

  #end(own, closed) {
    const { user } = this;
    return html`<section><h3>Membership</h3>${own ? html`<p class="quiet">This is you. Somebody else has to end your membership.</p>` : html`<div class="actions">
      ${user.status === "DEACTIVATED" ? html`<button class="button" ?disabled=${closed} @click=${this.#reactivate}>Reactivate</button>`
        : html`<button class="button danger" ?disabled=${closed} @click=${this.#deactivate}>Deactivate</button>`}
      <button class="button danger" ?disabled=${closed} @click=${this.#remove}>Remove</button></div>`}</section>`;
  }

  render() {
    const { user } = this;
    const closed = !!session.visitsOnly;
    const options = [...new Set([...ROLES.filter(({ value }) => value === user.role), ...rolesUpTo(session.user.role)])];
    return html`<section><fh-facts .facts=${[["Member since", exactly(user.createdAt)], ["Last used", user.lastUsedAt && exactly(user.lastUsedAt)],
        ["Second factor", user.mfaEnabled ? "On" : "Off"]]}></fh-facts></section>
      <section><h3>Role</h3><form class="fields" @submit=${this.#role.submit}>
        <fh-select label="Role" name="role" .value=${user.role} .options=${options} .fault=${this.#role.faults.role} ?disabled=${closed}></fh-select>${this.#role.said()}
        <div class="row wrap"><button class="button" type="submit" ?disabled=${closed} aria-disabled=${String(this.#role.busy)}>Save role</button></div></form></section>
      ${this.#reachForm(closed)}${this.#end(user.id === session.user.id, closed)}`;
  }
}

customElements.define("fh-user-role", UserRole);
