/** Invoices, those that are late, and those between the tenant's own companies. */
export const INVOICE_TABS = [{ id: "invoices", label: "Invoices" }, { id: "overdue", label: "Overdue" }, { id: "intercompany", label: "Intercompany" }];

export const TYPES = [{ value: "client", label: "Invoice" }, { value: "credit_note", label: "Credit note" }, { value: "intercompany", label: "Intercompany" }];

export const typeOf = ({ type }) => TYPES.find(({ value }) => value === type)?.label || type;

/** Whose it is: a client's, or another company's of the tenant. */
export const buyerOf = ({ client, counterpart }) => client?.name || counterpart || "–";

export const numberOf = ({ number, status }) => number || (status === "draft" ? "Draft" : "–");
