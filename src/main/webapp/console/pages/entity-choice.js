import { html, nothing } from "lit";
import { session } from "../session.js";
import "../elements/fh-check.js";

/** Boxes for the legal entities that somebody reaches; only where there is a choice. */
export const entityChoice = (chosen, all = false) => (session.entities.length < 2 ? nothing : html`<div class="field" role="group" aria-label="Entities">
  <label>Entities</label>${session.entities.map(({ code, name }) => html`<fh-check name="entity-${code}" label=${code} hint=${name === code ? "" : name}
    ?checked=${all || chosen.includes(code)}></fh-check>`)}</div>`);

/** The codes ticked in a form's values. */
export const entitiesOf = (values) => session.entities.map(({ code }) => code).filter((code) => values["entity-" + code]);
