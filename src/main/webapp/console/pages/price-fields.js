/** A price for the list; `clients` where it is not known whose. */
export const priceFields = (products, clients) => [
  ...(clients ? [{ name: "clientId", label: "Client", options: [{ value: "", label: "All clients: the product’s default" }, ...clients], whole: true }] : []),
  { name: "product", label: "Product", options: [{ value: "", label: "Choose…" }, ...products], required: true },
  { name: "price", label: "Price a lead", required: true, hint: "Without VAT, such as 28.00." },
  { name: "from", label: "From", kind: "date", hint: "At once when empty; leads routed before keep their price." },
];

/** The day begins at midnight where the browser is. */
export const sentPrice = ({ from, ...price }) => ({ ...price, ...(from ? { from: new Date(from + "T00:00:00").toISOString() } : {}) });
