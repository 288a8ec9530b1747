/** What a public form is made of. */
export const formFields = (providers, products) => [
  { name: "name", label: "Name", required: true },
  { name: "provider", label: "Provider", options: [{ value: "", label: "Choose…" }, ...providers], required: true, hint: "Its leads count as this one’s." },
  { name: "product", label: "Product", options: [{ value: "", label: "Choose…" }, ...products], required: true },
  { name: "consentVersion", label: "Consent version", required: true, hint: "Such as 2026-02." },
  { name: "origins", label: "Websites", kind: "lines", rows: 3, required: true, hint: "One a line: https://www.example.com, without a path." },
  { name: "consentText", label: "Consent", rows: 4, required: true, hint: "As the visitor reads it." },
];
