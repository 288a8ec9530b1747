/** Invoices, those that are late, and those between the tenant's own companies. */
export const INVOICE_TABS = [{ id: "invoices", label: "Invoices" }, { id: "overdue", label: "Overdue" }, { id: "intercompany", label: "Intercompany" }];

export const TYPES = [{ value: "client", label: "Invoice" }, { value: "credit_note", label: "Credit note" }, { value: "intercompany", label: "Intercompany" }];

export const typeOf = ({ type }) => TYPES.find(({ value }) => value === type)?.label || type;

/** Whether it came from another company of the tenant, whose invoice it mirrors. */
export const isReceived = ({ direction }) => direction === "received";

/** How its other side stands to it. */
export const wayOf = (invoice) => (isReceived(invoice) ? "from" : invoice.type === "intercompany" ? "to" : "for");

/** Who is on its other side: a client, or another company of the tenant. */
export const otherOf = ({ client, counterpart }) => client?.name || counterpart || "–";

export const numberOf = ({ number, status }) => number || (status === "draft" ? "Draft" : "–");
