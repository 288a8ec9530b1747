const COUNTS = [["hour", "An hour"], ["day", "A day"], ["week", "A week"], ["month", "A month"], ["total", "Altogether"]];
const SUMS = [["moneyDay", "Money a day"], ["moneyWeek", "Money a week"], ["moneyMonth", "Money a month"], ["moneyTotal", "Money altogether"]];

export const CAPS = [...COUNTS, ...SUMS];

const LB = { name: "lbTarget", label: "LB target", hint: "Share from 0 to 1, such as 0.3000; 0 for none." };

/** What a commande is set up with. */
export const newCommande = (clients, products, calendars) => [
  { name: "clientId", label: "Client", options: [{ value: "", label: "Choose…" }, ...clients], required: true },
  { name: "product", label: "Product", ...(products.length ? { options: [{ value: "", label: "Choose…" }, ...products] } : {}), required: true },
  ...terms(calendars),
  { name: "weeklyQuota", label: "Leads a week", kind: "number", required: true },
  LB,
  { name: "currency", label: "Currency" },
  { name: "active", label: "Take leads at once", kind: "flag" },
];

/** What can be changed of it, beside its limits. */
export const terms = (calendars) => [
  { name: "departements", label: "Departements", kind: "words", rows: 2, required: true, hint: "Codes, such as 75, 92, 2A." },
  { name: "priority", label: "Priority", kind: "number", hint: "1 is served first, 100 last." },
  { name: "price", label: "Price a lead", hint: "Such as 25.00; empty to follow the price list." },
  { name: "calendarId", label: "Calendar", options: [{ value: "", label: "Always open" }, ...calendars] },
];

export const lbFields = [LB];

export const quotaFields = [
  { name: "weeklyQuota", label: "Leads a week", kind: "number", required: true, whole: true },
  ...COUNTS.map(([name, label]) => ({ name, label: "Cap: " + label.toLowerCase(), kind: "number", hint: "Empty for no cap." })),
  ...SUMS.map(([name, label]) => ({ name, label: "Cap: " + label.toLowerCase(), hint: "Such as 500.00; empty for no cap." })),
];

/** As the server takes it: the quota beside its caps. */
export const limits = ({ weeklyQuota, ...caps }) => ({ weeklyQuota, caps });
