import { words } from "./format.js";

/**
 * A form's texts as what a server takes. fields: {name, label, kind?, required?}; kinds: text, date, number, flag, choice,
 * words (separated by blanks or commas), lines, pairs («name: value» a line), days, set (of `options`), json.
 */
const READ = {
  text: (value) => value?.trim(),
  date: (value) => value,
  choice: (value) => value,
  flag: (value) => value !== undefined,
  number: (value) => (value?.trim() ? Number(value.trim().replace(",", ".")) : undefined),
  words: (value) => value.split(/[\s,;]+/).filter(Boolean),
  lines: (value) => value.split("\n").map((line) => line.trim()).filter(Boolean),
  pairs: (value) => Object.fromEntries(value.split("\n").filter((line) => line.trim()).map((line) => pair(line))),
  json: (value) => (value.trim() ? JSON.parse(value) : {}),
};

export const DAYS = ["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"];

/** What a field of kind days or set is ticked from: {value, label}. */
export const choicesOf = ({ kind, options }) => (kind === "days" ? DAYS.map((day) => ({ value: day, label: words(day).slice(0, 3) })) : options);

const pair = (line) => {
  const at = line.indexOf(":");
  return at < 0 ? [line.trim(), ""] : [line.slice(0, at).trim(), line.slice(at + 1).trim()];
};

const WRITTEN = {
  words: (value) => (value || []).join(", "),
  lines: (value) => (value || []).join("\n"),
  pairs: (value) => Object.entries(value || {}).map(([name, text]) => `${name}: ${text}`).join("\n"),
  json: (value) => (value && Object.keys(value).length ? JSON.stringify(value, null, 2) : ""),
};

export const written = ({ kind = "text" }, value) => (WRITTEN[kind] ? WRITTEN[kind](value) : String(value ?? ""));

export function read(field, values) {
  const { kind = "text", name } = field;
  if (kind === "days" || kind === "set") return choicesOf(field).map(({ value }) => value).filter((value) => values[`${name}-${value}`] !== undefined);
  return READ[kind](values[name] ?? (kind === "flag" ? undefined : ""));
}

/** name → what is wrong, as far as it can be seen here. */
export function faultsOf(fields, values) {
  const faults = {};
  for (const { name, label, kind, required } of fields) {
    const text = values[name]?.trim();
    if (required && !text) faults[name] = `Enter: ${label.toLowerCase()}.`;
    else if (kind === "number" && text && !Number.isFinite(Number(text.replace(",", ".")))) faults[name] = "Enter a number.";
    else if (kind === "json" && text && !isObject(text)) faults[name] = "This is no JSON object.";
  }
  return faults;
}

function isObject(text) {
  try {
    const value = JSON.parse(text);
    return typeof value === "object" && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
}
