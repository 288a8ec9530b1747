/** Commandes, how they stand to their LB targets, and what other terms would have brought. */
export const COMMANDE_TABS = [{ id: "commandes", label: "Commandes" }, { id: "lb-monitor", label: "LB monitor" }, { id: "simulations", label: "Simulations" }];
