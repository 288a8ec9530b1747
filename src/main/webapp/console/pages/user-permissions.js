import { LitElement, css, html } from "lit";
import { api } from "../api.js";
import { Form } from "../form.js";
import { icon } from "../icons.js";
import { Loaded } from "../loaded.js";
import { session } from "../session.js";
import { base, buttons, fields } from "../styles.js";
import { drawer } from "./page.css.js";
import { toast } from "../elements/fh-toast.js";
import "../elements/fh-problem.js";
import "../elements/fh-skeleton.js";

const CHOICES = [["", "By role"], ["granted", "Granted"], ["denied", "Denied"]];

/** Every permission with why it is held or not, and the exceptions from the role. Says «saved». */
class UserPermissions extends LitElement {
  static properties = { user: { attribute: false }, etag: {} };
  static styles = [base, buttons, fields, drawer, css`
    li { display: flex; align-items: center; gap: var(--space-3); padding: var(--space-2) 0; border-bottom: 1px solid var(--line); }
    li > svg.icon { color: var(--ink-3); }
    li.held > svg.icon { color: var(--good); }
    .why { color: var(--ink-3); font-size: var(--text-s); }
    select { width: 108px; flex: none; }
    .foot { position: sticky; bottom: -24px; padding: var(--space-3) 0; background: var(--surface); }
  `];

  #explained = new Loaded(this, (id) => api.get(`/api/auth/users/${encodeURIComponent(id)}/permissions`));
  #form = new Form(this, async (values) => {
    const named = (kind) => Object.keys(values).filter((name) => values[name] === kind);
    await api.put(`/api/auth/users/${encodeURIComponent(this.user.id)}/permissions`, { granted: named("granted"), denied: named("denied") }, this.etag, api.anyEntity);
    toast("Permissions saved.");
    this.dispatchEvent(new Event("saved"));
  });

  willUpdate(changed) {
    if (changed.has("user")) this.#explained.load(this.user.id);
  }

  #choice(name) {
    return this.user.granted.includes(name) ? "granted" : this.user.denied.includes(name) ? "denied" : "";
  }

  #row({ name, held, because }, closed) {
    const choice = this.#choice(name);
    return html`<li class=${held ? "held" : ""}>${icon(held ? "check" : "cross")}<div class="grow"><span class="mono">${name}</span>
        <div class="why">${held ? "Held" : "Not held"}: ${because}</div></div>
      <select name=${name} aria-label="Override of ${name}" ?disabled=${closed}>${CHOICES.map(([value, label]) =>
        html`<option value=${value} ?selected=${value === choice}>${label}</option>`)}</select></li>`;
  }

  render() {
    const { value, problem } = this.#explained;
    if (!value) return problem ? html`<fh-problem .problem=${problem} @retry=${() => this.#explained.load(this.user.id)}></fh-problem>` : html`<fh-skeleton></fh-skeleton>`;
    const closed = !!session.visitsOnly;
    return html`<p class="quiet">The role gives most of it. An exception holds until it is taken back; a denial wins over a grant.</p>
      <form @submit=${this.#form.submit}><ul>${value.permissions.map((permission) => this.#row(permission, closed))}</ul>
        <div class="foot">${this.#form.said()}<div class="actions"><button class="button primary" type="submit" ?disabled=${closed} aria-disabled=${String(this.#form.busy)}>Save permissions</button></div></div></form>`;
  }
}

customElements.define("fh-user-permissions", UserPermissions);
