import { html, nothing } from "lit";
import { choicesOf, written } from "../reading.js";
import "./fh-check.js";
import "./fh-field.js";
import "./fh-select.js";

/** One field of a described form (see reading.js), for a form of its host. */
export function specField(field, value, fault, closed) {
  const { name, label, hint, kind = "text", options, rows, whole } = field;
  const at = whole || rows ? "whole" : "";
  if (kind === "flag") return html`<fh-check class=${at} name=${name} label=${label} .hint=${hint} ?checked=${!!value} ?disabled=${closed}></fh-check>`;
  if (kind === "days" || kind === "set") return set(field, value || [], fault, closed);
  if (options) return html`<fh-select class=${at} name=${name} label=${label} .hint=${hint} .value=${String(value ?? "")} .options=${options} .fault=${fault} ?disabled=${closed}></fh-select>`;
  return html`<fh-field class=${at} name=${name} label=${label} .hint=${hint} .rows=${rows} .value=${written(field, value)} .fault=${fault} .type=${kind === "date" ? "date" : "text"}
    .inputmode=${kind === "number" ? "decimal" : undefined} ?disabled=${closed}></fh-field>`;
}

function set(field, value, fault, closed) {
  const { name, label, hint } = field;
  return html`<div class="field whole" role="group" aria-label=${label}><label>${label}</label><div class="set">${choicesOf(field).map((one) =>
    html`<fh-check name="${name}-${one.value}" label=${one.label} ?checked=${value.includes(one.value)} ?disabled=${closed}></fh-check>`)}</div>
    ${hint ? html`<div class="hint">${hint}</div>` : nothing}
    ${fault ? html`<div class="fault" role="alert">${fault}</div>` : nothing}</div>`;
}
