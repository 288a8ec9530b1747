import { api } from "./api.js";
import { desk } from "./desk.js";
import { router } from "./router.js";

const may = (...permissions) => () => permissions.some((permission) => desk().may(permission));
const everybody = () => true;

/**
 * Each plane's pages; `tag` where it differs from the id, `aside` for pages that are not at the left, `within`
 * for those that are a tab of another. */
const GROUPS = {
  member: [
    {
      label: "Leads",
      pages: [
        { id: "leads", label: "Leads", icon: "inbox", may: may("leads.view"), load: () => import("./pages/leads.js") },
        { id: "lead-imports", label: "Imports", icon: "upload", aside: true, within: "leads", may: may("leads.view"), load: () => import("./pages/lead-imports.js") },
        { id: "dashboard", label: "Dashboard", icon: "gauge", may: may("dashboard.view"), load: () => import("./pages/dashboard.js") },
        { id: "deliveries", label: "Deliveries", icon: "send", may: may("deliveries.view"), load: () => import("./pages/deliveries.js") },
        { id: "delivery-batches", label: "Daily mails", icon: "mail", aside: true, within: "deliveries", may: may("deliveries.view"), load: () => import("./pages/delivery-batches.js") },
        { id: "returns", label: "Returns", icon: "undo", aside: true, within: "deliveries", may: may("deliveries.view"), load: () => import("./pages/returns.js") },
        { id: "dead-letters", label: "Dead letters", icon: "alert", aside: true, within: "deliveries", may: may("deliveries.view"), load: () => import("./pages/dead-letters.js") },
        { id: "departements", label: "Departements", icon: "globe", may: may("departements.view"), load: () => import("./pages/departements.js") },
        { id: "providers", label: "Providers", icon: "plug", may: may("providers.access"), load: () => import("./pages/providers.js") },
        { id: "event-log", label: "Event log", icon: "clock", may: may("activity.view"), load: () => import("./pages/event-log.js") },
      ],
    },
    {
      label: "Clients",
      pages: [
        { id: "clients", label: "Clients", icon: "building", may: may("clients.view"), load: () => import("./pages/clients.js") },
        { id: "client-figures", label: "Clients’ figures", icon: "gauge", aside: true, within: "clients", may: may("clients.view"), load: () => import("./pages/client-figures.js") },
        { id: "commandes", label: "Commandes", icon: "layers", may: may("commandes.view"), load: () => import("./pages/commandes.js") },
        { id: "lb-monitor", label: "LB monitor", icon: "gauge", aside: true, within: "commandes", may: may("commandes.view"), load: () => import("./pages/lb-monitor.js") },
        { id: "simulations", label: "Simulations", icon: "refresh", aside: true, within: "commandes", may: may("commandes.edit_quota"), load: () => import("./pages/simulations.js") },
        { id: "calendars", label: "Calendars", icon: "clock", may: may("commandes.view"), load: () => import("./pages/calendars.js") },
      ],
    },
    {
      label: "Money",
      pages: [
        { id: "facturation", label: "Facturation", icon: "euro", may: may("billing.view"), load: () => import("./pages/facturation.js") },
        { id: "facturation-month", label: "Facturation by month", icon: "euro", aside: true, within: "facturation", may: may("billing.view"), load: () => import("./pages/facturation-month.js") },
        { id: "ledger", label: "Ledger records", icon: "layers", aside: true, within: "facturation", may: may("billing.view"), load: () => import("./pages/ledger.js") },
        { id: "credits", label: "Credits", icon: "plus", aside: true, within: "facturation", may: may("billing.view"), load: () => import("./pages/credits.js") },
        { id: "prices", label: "Prices", icon: "euro", aside: true, within: "facturation", may: may("billing.view"), load: () => import("./pages/prices.js") },
        { id: "invoices", label: "Invoices", icon: "file", may: may("billing.view"), load: () => import("./pages/invoices.js") },
        { id: "overdue", label: "Overdue invoices", icon: "alert", aside: true, within: "invoices", may: may("billing.view"), load: () => import("./pages/overdue.js") },
        { id: "intercompany", label: "Intercompany", icon: "exchange", may: may("intercompany.view"), load: () => import("./pages/intercompany.js") },
        { id: "intercompany-pricing", label: "Transfer prices", icon: "sliders", aside: true, within: "intercompany", may: may("intercompany.view"), load: () => import("./pages/intercompany-pricing.js") },
        { id: "intercompany-invoices", label: "Intercompany invoices", icon: "file", aside: true, within: "intercompany", may: may("intercompany.view"), load: () => import("./pages/intercompany-invoices.js") },
        { id: "intercompany-health", label: "Intercompany health", icon: "gauge", aside: true, within: "intercompany", may: may("intercompany.view"), load: () => import("./pages/intercompany-health.js") },
      ],
    },
    {
      label: "Settings",
      pages: [
        { id: "users", label: "Users", icon: "users", may: may("users.manage"), load: () => import("./pages/users.js") },
        { id: "api-keys", label: "API keys", icon: "key", may: may("apikeys.manage"), load: () => import("./pages/api-keys.js") },
        { id: "notifications", label: "Notifications", icon: "mail", may: may("settings.access"), load: () => import("./pages/notifications.js") },
        { id: "settings", label: "Settings", icon: "sliders", may: everybody, load: () => import("./pages/settings.js") },
        { id: "products", label: "Products", icon: "layers", aside: true, within: "settings", may: may("settings.access"), load: () => import("./pages/products.js") },
        { id: "entities", label: "Entities", icon: "building", aside: true, within: "settings", may: may("settings.access"), load: () => import("./pages/entities.js") },
        { id: "forms", label: "Forms", icon: "globe", aside: true, within: "settings", may: may("settings.access"), load: () => import("./pages/forms.js") },
        { id: "monitoring", label: "Monitoring", icon: "monitor", may: may("monitoring.view"), load: () => import("./pages/monitoring.js") },
        { id: "audit", label: "Audit", icon: "shield", may: may("audit.view"), load: () => import("./pages/audit.js") },
      ],
    },
    {
      label: "Development",
      pages: [{ id: "outbox", label: "Outbox", icon: "mail", may: () => outboxes.member, load: () => import("./pages/outbox.js") }],
    },
    { label: "Account", pages: [{ id: "profile", label: "Profile and security", icon: "user", aside: true, may: () => !desk().impersonation, load: () => import("./pages/profile.js") }] },
  ],
  operator: [
    {
      label: "Platform",
      pages: [
        { id: "tenants", label: "Tenants", icon: "building", may: may("tenants.view"), load: () => import("./pages/tenants.js") },
        { id: "operators", label: "Operators", icon: "users", may: may("operators.manage"), load: () => import("./pages/operators.js") },
        { id: "plans", label: "Plans", icon: "layers", may: may("tenants.view"), load: () => import("./pages/plans.js") },
      ],
    },
    {
      label: "Development",
      pages: [{ id: "outbox", label: "Outbox", icon: "mail", may: () => outboxes.operator, load: () => import("./pages/outbox.js") }],
    },
    { label: "Account", pages: [{ id: "profile", label: "Profile and security", icon: "user", aside: true, may: () => !desk().impersonation, load: () => import("./pages/profile.js") }] },
  ],
};

const outboxes = { member: false, operator: false };

export const outboxPath = () => (router.isOperators ? "/api/platform/dev/outbox" : "/api/dev/outbox");

/** The mail catcher answers in development only; elsewhere the route does not exist. */
export async function lookForOutbox() {
  const { plane } = router;
  const who = desk();
  const asks = router.isOperators || (who.may("deliveries.view") && !who.impersonation);
  outboxes[plane] = asks && (await api.get(outboxPath()).then(() => true, () => false));
  if (outboxes[plane]) who.dispatchEvent(new Event("pages"));
}

/** Whether the address is this page's, or that of a page that is one of its tabs. */
export const isAt = ({ id }) => router.page === id || pages().find((page) => page.id === router.page)?.within === id;

/** What stands at the left. */
export const groups = () => allowed((page) => !page.aside);

export const pages = () => allowed(everybody).flatMap((group) => group.pages);

const allowed = (shown) =>
  GROUPS[router.plane].map((group) => ({ ...group, pages: group.pages.filter((page) => page.may() && shown(page)) })).filter((group) => group.pages.length);
