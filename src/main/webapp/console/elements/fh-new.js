import { LitElement, css, html, nothing } from "lit";
import { icon } from "../icons.js";
import { router } from "../router.js";
import { session } from "../session.js";
import { base, buttons } from "../styles.js";
import { Watch } from "../watch.js";

/** Opens a page's form for a new thing: absent without the permission, closed while nothing may be written. */
class New extends LitElement {
  static properties = { permission: {}, label: {}, page: {}, anyEntity: { type: Boolean, attribute: "any-entity" } };
  static styles = [base, buttons, css`:host { display: inline-block; }`];

  constructor() {
    super();
    new Watch(this, session, ["changed"]);
  }

  render() {
    if (!session.may(this.permission)) return nothing;
    const closed = this.anyEntity ? session.visitsOnly : session.readOnlyBecause;
    return html`<button class="button primary" ?disabled=${!!closed} title=${closed ? session.readOnlyBecause : nothing}
      @click=${() => router.go(this.page + "/new")}>${icon("plus")}${this.label}</button>`;
  }
}

customElements.define("fh-new", New);
