import { entities } from "../choices.js";
import { session } from "../session.js";

/** What a provider is made of; `fresh` for one that is to be set up. */
export const providerFields = (fresh) => [
  { name: "name", label: "Name", required: true },
  ...(fresh && session.entities.length > 1 ? [{ name: "entity", label: "Entity", options: entities() }] : []),
  { name: "dailyCap", label: "Leads a day", kind: "number", hint: fresh ? "Empty for no cap." : "0 for no cap." },
  { name: "ratePerMinute", label: "Requests a minute", kind: "number", hint: fresh ? "Empty for the usual limit." : "0 for the usual limit." },
  { name: "lb", label: "LB", kind: "flag", hint: "Its leads count towards LB targets." },
  { name: "entityLocked", label: "Only for its entity", kind: "flag", hint: "Its leads are never sold by another one." },
  ...(fresh ? [] : [{ name: "active", label: "Active", kind: "flag" }]),
];

export const MAPPING = [{ name: "mapping", label: "Mapping", kind: "json", rows: 12,
  hint: "Our field: their dotted path; or {\"path\", \"values\"} with a table of values. Empty when they send our fields." }];

export const PROVIDER_SAID = { NAME_TAKEN: "There is a provider of this name already." };
