import { LitElement, html } from "lit";
import { session } from "../session.js";
import { base } from "../styles.js";
import { Watch } from "../watch.js";
import "./issuer-form.js";

/** What each legal company puts on its invoices. */
class IssuerSettings extends LitElement {
  static styles = base;

  constructor() {
    super();
    new Watch(this, session, ["changed"]);
  }

  render() {
    return session.entities.map((entity) => html`<fh-issuer-form .entity=${entity}></fh-issuer-form>`);
  }
}

customElements.define("fh-issuer-settings", IssuerSettings);
