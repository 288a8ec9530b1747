import { LitElement, html, nothing } from "lit";
import { session } from "../session.js";
import { base, buttons } from "../styles.js";
import { Watch } from "../watch.js";

/** Under all entities nothing is written: says so and offers the entity at hand. */
class ReadOnly extends LitElement {
  static properties = { entity: {} };
  static styles = [base, buttons];

  constructor() {
    super();
    new Watch(this, session, ["changed"]);
  }

  render() {
    if (!session.readOnlyBecause) return nothing;
    const known = session.entities.some(({ code }) => code === this.entity);
    return known
      ? html`<span class="quiet">All entities are read only.</span> <button class="link" @click=${() => session.scopeTo(this.entity)}>Switch to ${this.entity}</button>`
      : html`<span class="quiet">${session.readOnlyBecause}</span>`;
  }
}

customElements.define("fh-read-only", ReadOnly);
