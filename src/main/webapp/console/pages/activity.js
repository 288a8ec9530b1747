import { LitElement, html } from "lit";
import { words } from "../format.js";
import { base } from "../styles.js";
import "../elements/fh-listing.js";
import "../elements/fh-timeline.js";

const shown = (value) => (value !== null && typeof value === "object" ? JSON.stringify(value) : String(value ?? "nothing"));

/** What changed, as far as it can be told in a line. */
const changes = ({ before, after }) =>
  Object.keys({ ...before, ...after }).filter((key) => shown(before?.[key]) !== shown(after?.[key])).slice(0, 4)
    .map((key) => `${words(key)}: ${shown(before?.[key])} → ${shown(after?.[key])}`).join("; ");

/** What the audit log has about a thing. */
class Activity extends LitElement {
  static properties = { path: {} };
  static styles = base;

  #draw = (rows) => html`<fh-timeline .steps=${rows.map((row) => ({ icon: "dot", text: words(row.action), at: row.at,
    detail: [row.actor, changes(row)].filter(Boolean).join(" · ") }))}></fh-timeline>`;

  render() {
    return html`<fh-listing .path=${this.path} name="activity" empty="Nothing recorded yet" icon="shield" .draw=${this.#draw}></fh-listing>`;
  }
}

customElements.define("fh-activity", Activity);
