import { read } from "../reading.js";
import { CAPS } from "./commande-fields.js";

const TERMS = [
  { name: "weeklyQuota", label: "Leads a week", kind: "number" },
  { name: "price", label: "Price a lead" },
  { name: "priority", label: "Priority", kind: "number", hint: "1 is served first, 100 last." },
  { name: "lbTarget", label: "LB target", hint: "Share from 0 to 1." },
  { name: "departements", label: "Departements", kind: "words", rows: 2 },
  { name: "active", label: "Takes leads", kind: "flag" },
];
const LIMITS = CAPS.map(([name, label]) => ({ name, label: "Cap: " + label.toLowerCase(), kind: name.startsWith("money") ? "text" : "number" }));

const named = (commande) => (field) => ({ ...field, own: field.name, name: `${commande.id}.${field.name}` });

/** The fields of one commande in a draft, each named after it; `own` is the name that the server knows. */
export const termsOf = (commande) => TERMS.map(named(commande));
export const capsOf = (commande) => LIMITS.map(named(commande));

/** How it is now. */
export const present = (commande, { own }) => (own in commande ? commande[own] : commande.caps[own]);

const same = (now, then) => JSON.stringify(now ?? "") === JSON.stringify(then ?? "") || (now && then && Number(now) === Number(then));

/** What is other than now, as the server takes it; null when nothing is. All caps go together. */
export function draftOf(commande, values) {
  const changed = termsOf(commande).map((field) => [field.own, read(field, values)])
    .filter(([own, then]) => then !== undefined && then !== "" && !same(present(commande, { own }), then));
  const caps = capsOf(commande).map((field) => [field.own, read(field, values)]);
  if (caps.some(([own, then]) => !same(commande.caps[own], then))) changed.push(["caps", Object.fromEntries(caps.filter(([, then]) => then !== undefined && then !== ""))]);
  return changed.length ? { commande: commande.id, ...Object.fromEntries(changed) } : null;
}
