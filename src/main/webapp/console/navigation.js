import { api } from "./api.js";
import { session } from "./session.js";

const GROUPS = [
  {
    label: "Leads",
    pages: [
      { id: "leads", label: "Leads", icon: "inbox", may: () => session.may("leads.view"), load: () => import("./pages/leads.js") },
      { id: "deliveries", label: "Deliveries", icon: "send", may: () => session.may("deliveries.view"), load: () => import("./pages/deliveries.js") },
    ],
  },
  {
    label: "Settings",
    pages: [{ id: "audit", label: "Audit", icon: "shield", may: () => session.may("audit.view"), load: () => import("./pages/audit.js") }],
  },
  {
    label: "Development",
    pages: [{ id: "outbox", label: "Outbox", icon: "mail", may: () => outboxIsThere, load: () => import("./pages/outbox.js") }],
  },
];

let outboxIsThere = false;

/** The mail catcher answers in development only; elsewhere the route does not exist. */
export async function lookForOutbox() {
  outboxIsThere = session.may("deliveries.view") && await api.get("/api/dev/outbox").then(() => true, () => false);
  if (outboxIsThere) session.dispatchEvent(new Event("pages"));
}

export const groups = () =>
  GROUPS.map((group) => ({ ...group, pages: group.pages.filter((page) => page.may()) })).filter((group) => group.pages.length);

export const pages = () => groups().flatMap((group) => group.pages);
