import { LitElement, html } from "lit";
import { api } from "../api.js";
import { Form } from "../form.js";
import { rolesUpTo } from "../roles.js";
import { session } from "../session.js";
import { base, buttons, fields } from "../styles.js";
import { entitiesOf, entityChoice } from "./entity-choice.js";
import { drawer } from "./page.css.js";
import { toast } from "../elements/fh-toast.js";
import "../elements/fh-drawer.js";
import "../elements/fh-field.js";
import "../elements/fh-select.js";

/** Asks somebody to join. Says «saved». */
class InviteDrawer extends LitElement {
  static properties = { role: { state: true } };
  static styles = [base, buttons, fields, drawer];

  #form = new Form(this, async (values) => {
    const entities = entitiesOf(values);
    const body = { email: values.email.trim(), name: values.name.trim(), role: this.role };
    await api.post("/api/auth/users/invite", entities.length ? { ...body, entities } : body, api.anyEntity);
    toast(`A letter is on its way to ${body.email}.`);
    this.dispatchEvent(new Event("saved"));
    this.renderRoot.querySelector("fh-drawer").leave();
  }, {
    check: ({ email, name }) => ({ email: email.trim() ? null : "Enter an e-mail address.", name: name.trim() ? null : "Enter a name." }),
    said: { LIMIT_REACHED: "The plan has no room for another member. Remove somebody, or change the plan." },
  });

  constructor() {
    super();
    this.role = "USER";
  }

  render() {
    const { faults, busy } = this.#form;
    const roles = rolesUpTo(session.user?.role);
    return html`<fh-drawer heading="Invite somebody">
      <form id="invite" class="fields" @submit=${this.#form.submit} novalidate>
        <fh-field label="E-mail" name="email" type="email" .fault=${faults.email}></fh-field>
        <fh-field label="Name" name="name" .fault=${faults.name}></fh-field>
        <fh-select label="Role" name="role" .value=${this.role} .options=${roles} .fault=${faults.role} .hint=${roles.find(({ value }) => value === this.role)?.hint}
          @change=${(event) => (this.role = event.target.value)}></fh-select>
        ${entityChoice([], true)}${this.#form.said()}
        <p class="quiet">The letter's link is good for seven days. Whoever has an account here already keeps its own password.</p>
        <div><button class="button primary" type="submit" aria-disabled=${String(busy)}>${busy ? "Sending…" : "Send invitation"}</button></div>
      </form></fh-drawer>`;
  }
}

customElements.define("fh-invite-drawer", InviteDrawer);
