/** Clients, and what each ordered and got in a week. */
export const CLIENT_TABS = [{ id: "clients", label: "Clients" }, { id: "client-figures", label: "Figures" }];
