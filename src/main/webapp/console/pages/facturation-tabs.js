/** What clients owe: by week, by month, record by record, and what they paid beforehand. */
export const FACTURATION_TABS = [
  { id: "facturation", label: "Week" },
  { id: "facturation-month", label: "Month" },
  { id: "ledger", label: "Records" },
  { id: "credits", label: "Credits" },
  { id: "prices", label: "Prices" },
];
