/** Leads, and the files that some came in by. */
export const LEAD_TABS = [{ id: "leads", label: "Leads" }, { id: "lead-imports", label: "Imports" }];
