/** Commandes, and how they stand to their LB targets. */
export const COMMANDE_TABS = [{ id: "commandes", label: "Commandes" }, { id: "lb-monitor", label: "LB monitor" }];
