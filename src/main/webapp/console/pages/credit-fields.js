export const KINDS = [{ value: "prepayment", label: "Prepayment" }, { value: "credit", label: "Credit" }, { value: "correction", label: "Correction" }];

/** What is entered in a client's balance; `clients` only where it is not known whose. */
export const creditFields = (clients) => [
  ...(clients ? [{ name: "clientId", label: "Client", options: [{ value: "", label: "Choose…" }, ...clients], required: true, whole: true }] : []),
  { name: "kind", label: "Kind", options: KINDS },
  { name: "amount", label: "Amount", required: true, hint: "Such as 500.00; a correction may be below nothing." },
  { name: "note", label: "Note", whole: true },
];
