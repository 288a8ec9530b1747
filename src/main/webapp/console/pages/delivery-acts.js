import { api } from "../api.js";

const REASON = [{ name: "reason", label: "Reason", rows: 3, hint: "Colleagues read it, and the client may." }];

/** What can be done to one delivery, or to many unless `alone`: when it is open, by whom, and what is asked first. */
export const ACTS = [
  { id: "send", label: "Send now", icon: "send", permission: "deliveries.resend", primary: true, thanks: "Handed to the mail queue.",
    open: ({ status, outcome }) => ["pending", "failed"].includes(status) && !outcome },
  { id: "replay", label: "Replay", icon: "refresh", permission: "deliveries.manage", primary: true, alone: true,
    thanks: "On its way again, with all its tries before it.", open: ({ deadAt }) => !!deadAt },
  { id: "resend", label: "Send again", icon: "refresh", permission: "deliveries.resend", thanks: "Another mail is on its way.",
    open: ({ status, outcome }) => status === "sent" && !["rejected", "removed"].includes(outcome),
    question: (name) => ({ heading: `Send ${name} again?`, text: "The client has it already and gets a second mail.", act: "Send again" }) },
  { id: "accept", label: "Accept again", icon: "check", permission: "deliveries.manage", thanks: "Accepted again.", open: ({ outcome }) => outcome === "rejected",
    question: (name) => ({ heading: `Accept ${name} again?`, text: "It takes a place of its commande as of now and is to be paid.", act: "Accept again" }) },
  { id: "reject", label: "Reject…", icon: "undo", permission: "deliveries.manage", danger: true, thanks: "Rejected.",
    open: ({ status, outcome }) => status === "sent" && !["rejected", "removed"].includes(outcome),
    question: (name) => ({ heading: `Reject ${name}?`, text: "The client gives it back: its place is free again and nothing is to be paid.", act: "Reject", danger: true, fields: REASON }) },
  { id: "remove", label: "Remove…", icon: "ban", permission: "deliveries.manage", danger: true, thanks: "Removed.",
    open: ({ status, outcome }) => status === "sent" && !["rejected", "removed"].includes(outcome),
    question: (name) => ({ heading: `Remove ${name}?`, text: "It is taken out for good: its place is free again and nothing is to be paid.", act: "Remove", danger: true, fields: REASON }) },
];

const path = (id) => "/api/deliveries/" + encodeURIComponent(id);

export const act = (id, delivery, { reason } = {}) => api.post(`${path(delivery.id)}/${id}`, reason === undefined ? undefined : { reason: reason.trim() });

/** One act on many; answers {done, refused, results}. */
export const actOnAll = (action, ids, { reason } = {}) => api.post("/api/deliveries/batch", { ids, action, ...(reason ? { reason: reason.trim() } : {}) });

export const fileReturn = (delivery, { reason, note }) =>
  api.post(path(delivery.id) + "/returns", { reason: reason.trim(), ...(note?.trim() ? { note: note.trim() } : {}) });
