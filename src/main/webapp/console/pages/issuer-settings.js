import { LitElement, html } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { session } from "../session.js";
import { base } from "../styles.js";
import { Watch } from "../watch.js";
import "./issuer-form.js";
import "./settings-form.js";

const DUNNING = {
  heading: "When clients do not pay",
  note: "Days after the last day to pay. A client that pays all goes on as before.",
  path: "/api/invoices/dunning",
  permission: "billing.manage",
  fields: (choices, { defaults }) => [
    { name: "remindDays", label: "Reminded after", kind: "number", required: true, hint: `Usually ${defaults.remindDays}.` },
    { name: "noticeDays", label: "Reminded again after", kind: "number", required: true, hint: `Usually ${defaults.noticeDays}.` },
    { name: "pauseDays", label: "Gets no more leads after", kind: "number", required: true, hint: `Usually ${defaults.pauseDays}.` },
  ],
  shown: ({ terms }) => terms,
  sent: (values) => values,
};

/** What each legal company puts on its invoices, and what becomes of clients that do not pay them. */
class IssuerSettings extends LitElement {
  static styles = base;

  constructor() {
    super();
    new Watch(this, session, ["changed"]);
  }

  render() {
    const shown = session.entities.filter(({ code }) => ["BOTH", code].includes(session.scope));
    return html`${repeat(shown, ({ code }) => code, (entity) => html`<fh-issuer-form .entity=${entity}></fh-issuer-form>`)}<fh-settings-form .matter=${DUNNING}></fh-settings-form>`;
  }
}

customElements.define("fh-issuer-settings", IssuerSettings);
