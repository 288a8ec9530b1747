/** What companies owe each other: lead by lead, by price, as invoices, and how it fares. */
export const INTERCOMPANY_TABS = [
  { id: "intercompany", label: "Transfers" },
  { id: "intercompany-pricing", label: "Pricing" },
  { id: "intercompany-invoices", label: "Invoices" },
  { id: "intercompany-health", label: "Health" },
];

/** Whose leads they are, and who sells them and owes. */
export const pairWords = ({ from, to }) => `${from} to ${to}`;
