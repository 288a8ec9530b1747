import { session } from "../session.js";

const pairs = () => session.entities.flatMap(({ code: from }) => session.entities.filter(({ code }) => code !== from).map(({ code: to }) => ({ from, to, key: `${from}-${to}` })));

/** Settings of leads and deliveries, in one form each; see settings-form.js. */
export const MATTERS = {
  "source-gating": {
    label: "Sources",
    heading: "Which sources may send",
    note: "A lead of a source that is not let in waits as pending config.",
    path: "/api/settings/source-gating",
    fields: ({ products, providers }) => [
      { name: "mode", label: "Let in", options: [{ value: "open", label: "Every provider" }, { value: "listed", label: "Those that are ticked" }], whole: true },
      ...products.map(({ value, label }) => ({ name: "product-" + value, label, kind: "set", options: providers })),
    ],
    shown: ({ sourceGating: { mode, products } }) => ({ mode, ...Object.fromEntries(Object.entries(products).map(([code, ids]) => ["product-" + code, ids])) }),
    sent: ({ mode, ...rest }) => ({ mode, products: Object.fromEntries(Object.entries(rest).filter(([, ids]) => ids.length).map(([name, ids]) => [name.slice("product-".length), ids])) }),
  },
  "cross-entity": {
    label: "Cross-entity",
    heading: "Leads sold by another entity",
    note: "When no commande of its own entity is open, a lead may go to one of another. Sources that are locked to their entity stay out.",
    path: "/api/settings/cross-entity",
    fields: ({ products, calendars }) => [
      { name: "enabled", label: "Allow it", kind: "flag", whole: true },
      ...pairs().flatMap(({ from, to, key }) => [
        { name: key, label: `${from} to ${to}`, kind: "flag", hint: `Leads of ${from} may be sold by ${to}.` },
        { name: key + "-products", label: `Products, ${from} to ${to}`, kind: "words", hint: products.length ? `Of ${products.map(({ value }) => value).join(", ")}; empty for all.` : "Codes; empty for all." },
      ]),
      { name: "calendarId", label: "Calendar", options: [{ value: "", label: "At any time" }, ...calendars], whole: true },
    ],
    shown: (state) => ({ enabled: state.enabled, calendarId: state.calendarId || "", ...Object.fromEntries(state.pairs.flatMap(({ from, to, products }) =>
      [[`${from}-${to}`, true], [`${from}-${to}-products`, products]])) }),
    sent: ({ enabled, calendarId, ...rest }, before) => ({ enabled, ...(calendarId ? { calendarId } : {}),
      pairs: [...before.pairs.filter((pair) => !pairs().some(({ from, to }) => from === pair.from && to === pair.to)),
        ...pairs().filter(({ key }) => rest[key]).map(({ from, to, key }) => ({ from, to, products: rest[key + "-products"] || [] }))] }),
  },
  calendar: {
    label: "Daily run",
    heading: "Days of the daily mails",
    note: ({ runAt, zone }) => `They leave at ${runAt}, ${zone}, on these days.`,
    path: "/api/settings/calendar",
    fields: ({ calendars }) => [
      { name: "days", label: "Days", kind: "days" },
      { name: "calendarId", label: "Not on the holidays of", options: [{ value: "", label: "No calendar" }, ...calendars], whole: true },
    ],
    shown: ({ settings }) => ({ ...settings, calendarId: settings.calendarId || "" }),
    sent: (values) => values,
  },
  email: {
    label: "Delivery mail",
    heading: "How delivery mails look",
    note: "Words in braces are filled in for each mail.",
    path: "/api/settings/email",
    fields: (choices, { defaults }) => [
      { name: "senderName", label: "Sender's name" },
      { name: "replyTo", label: "Answers go to", hint: "An e-mail address; the sender when empty." },
      { name: "subject", label: "Subject", hint: "Usually: " + defaults.subject, whole: true },
      { name: "body", label: "Text", rows: 10 },
    ],
    shown: ({ settings }) => settings,
    sent: ({ senderName = "", replyTo = "", subject = "", body = "" }) => ({ senderName, replyTo, subject, body }),
  },
};
