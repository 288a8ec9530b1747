import { LitElement, html, nothing } from "lit";
import { exactly, words } from "../format.js";
import { base } from "../styles.js";
import { drawer } from "./page.css.js";
import "../elements/fh-copy.js";
import "../elements/fh-drawer.js";
import "../elements/fh-empty.js";
import "../elements/fh-facts.js";

/** One entry with what was before and after. */
class AuditDrawer extends LitElement {
  static properties = { entry: { attribute: false } };
  static styles = [base, drawer];

  #values(heading, values) {
    return values && Object.keys(values).length ? html`<section><h3>${heading}</h3><pre>${JSON.stringify(values, null, 2)}</pre></section>` : nothing;
  }

  #body() {
    const { entry } = this;
    return html`<section><fh-facts .facts=${[
        ["By", entry.actor.name],
        ["As", words(entry.actor.kind)],
        ["On", words(entry.objectType)],
        ["Object id", entry.objectId && html`<fh-copy label="object id" .value=${entry.objectId}></fh-copy>`],
        ["At", exactly(entry.at)],
        ["IP", entry.ip],
        ["Browser", entry.userAgent],
        ["Request", entry.requestId && html`<fh-copy label="request id" .value=${entry.requestId}></fh-copy>`],
      ]}></fh-facts></section>${this.#values("Before", entry.before)}${this.#values("After", entry.after)}`;
  }

  render() {
    return html`<fh-drawer .heading=${this.entry ? words(this.entry.action) : "Entry"}>${this.entry ? this.#body()
      : html`<fh-empty icon="shield" heading="Not among the entries loaded">Close this and load more.</fh-empty>`}</fh-drawer>`;
  }
}

customElements.define("fh-audit-drawer", AuditDrawer);
