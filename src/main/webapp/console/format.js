import { desk } from "./desk.js";

const LOCALE = "en-GB";
const HERE = Intl.DateTimeFormat().resolvedOptions().timeZone;
const STEPS = [["year", 31_557_600], ["month", 2_629_800], ["week", 604_800], ["day", 86_400], ["hour", 3600], ["minute", 60]];
const relative = new Intl.RelativeTimeFormat("en", { numeric: "auto", style: "narrow" });
const counts = new Intl.NumberFormat(LOCALE);

/** «3m ago»; under a minute «just now». */
export function ago(instant, now = Date.now()) {
  const seconds = Math.round((new Date(instant) - now) / 1000);
  const step = STEPS.find(([, size]) => Math.abs(seconds) >= size);
  return step ? relative.format(Math.trunc(seconds / step[1]), step[0]) : "just now";
}

/** To the second, in the tenant's zone; in this browser's where there is no tenant. */
export function exactly(instant) {
  const zone = desk().zone || HERE;
  return new Intl.DateTimeFormat(LOCALE, { dateStyle: "medium", timeStyle: "medium", timeZone: zone }).format(new Date(instant)) + " " + zone;
}

/** A day in the tenant's zone. */
export const day = (instant) => new Intl.DateTimeFormat(LOCALE, { dateStyle: "medium", timeZone: desk().zone || HERE }).format(new Date(instant));

const dates = new Intl.DateTimeFormat(LOCALE, { dateStyle: "medium", timeZone: "UTC" });

/** A date without a time, such as 2026-11-30. */
export const date = (iso) => dates.format(new Date(iso + "T00:00:00Z"));

export const count = (number) => counts.format(number);

/** «1 lead», «2 leads», «1,200 deliveries». */
export const many = (number, noun) => `${count(number)} ${number === 1 ? noun : noun.replace(/([^aeou])y$/, "$1ie") + "s"}`;

export function money(amount, currency = "EUR") {
  if (amount === null || amount === undefined || amount === "") return "–";
  return new Intl.NumberFormat(LOCALE, { style: "currency", currency }).format(Number(amount));
}

/** Amounts of several currencies, which are never added to each other: {amount, currency}. */
export const sums = (amounts) => amounts.map(({ amount, currency }) => money(amount, currency)).join(", ") || "–";

/** A difference of money with its sign. */
export const difference = (amount, currency = "EUR") => new Intl.NumberFormat(LOCALE, { style: "currency", currency, signDisplay: "exceptZero" }).format(amount);

/** +33639980011 as it is read aloud in France; others as they are. */
export function phone(number) {
  const french = /^\+33(\d)(\d\d)(\d\d)(\d\d)(\d\d)$/.exec(number || "");
  return french ? "+33 " + french.slice(1).join(" ") : number || "–";
}

/** DailyCapReached, DAILY_CAP_REACHED → Daily cap reached. */
export function words(code) {
  const text = String(code || "").replace(/([a-z0-9])([A-Z])|([a-z])([0-9])/g, "$1$3 $2$4").replaceAll(/[_.-]+/g, " ").toLowerCase();
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** What follows the name of a client or commande that takes no leads, with the reason where one is known. */
export const pausedWords = ({ active, pausedReason }) => (active ? "" : ` (paused${pausedReason ? ": " + pausedReason : ""})`);

export const short = (id) => String(id || "").slice(-8);

export const person = (lead) => [lead.firstName, lead.lastName].filter(Boolean).join(" ") || lead.email || phone(lead.phone);

export const client = ({ client: buyer }) => buyer?.name || buyer || "–";

/** The browser and system that a User-Agent tells of, as far as people care. */
export function browser(agent) {
  const name = /Edg\//.test(agent) ? "Edge" : /OPR\//.test(agent) ? "Opera" : /Firefox\//.test(agent) ? "Firefox" : /HeadlessChrome|Chrome\//.test(agent) ? "Chrome"
    : /Safari\//.test(agent) ? "Safari" : null;
  const system = [["Windows", /Windows/], ["iPhone", /iPhone/], ["iPad", /iPad/], ["Android", /Android/], ["macOS", /Mac OS X/], ["Linux", /Linux/]]
    .find(([, mark]) => mark.test(agent))?.[0];
  if (!name) return String(agent || "").split(/[\s/]/)[0] || "Unknown client";
  return system ? `${name} on ${system}` : name;
}
