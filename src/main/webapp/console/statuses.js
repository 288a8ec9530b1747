import { words } from "./format.js";

const of = (tone, icon, word, meaning) => ({ tone, icon, word, meaning });

export const LEAD = {
  new: of("calm", "ring", "New", "Stored; routing follows."),
  routed: of("info", "arrow", "Routed", "A commande took it; its delivery waits to be sent."),
  delivered: of("good", "check", "Delivered", "The buyer has it."),
  no_open_orders: of("warn", "clock", "No open orders", "No commande could take it; tried again when one opens."),
  duplicate: of("calm", "copy", "Duplicate", "Same phone or e-mail within 30 days."),
  no_consent: of("warn", "ban", "No consent", "Consent is missing, so it is not passed on."),
  pending_config: of("warn", "sliders", "Pending config", "Its provider, form or product is not set up."),
  invalid: of("bad", "alert", "Invalid", "The payload did not pass; see the reasons."),
  returned: of("calm", "undo", "Returned", "The buyer gave it back."),
};

export const DELIVERY = {
  pending: of("calm", "clock", "Pending", "Waits for its send time, or for you."),
  sending: of("info", "send", "Sending", "On its way to the mail server."),
  sent: of("good", "check", "Sent", "The mail server took it."),
  failed: of("bad", "alert", "Failed", "Not sent; it can be sent again."),
};

export const OUTCOME = {
  accepted: of("good", "check", "Accepted", ""),
  rejected: of("bad", "cross", "Rejected", ""),
  removed: of("calm", "ban", "Removed", ""),
};

export const MEMBER = {
  active: of("good", "check", "Active", "May sign in."),
  invited: of("info", "mail", "Invited", "Has a letter with a link; has not joined yet."),
  deactivated: of("calm", "ban", "Deactivated", "Cannot sign in here until reactivated."),
};

export const TENANT = {
  active: of("good", "check", "Active", "Everything works."),
  trial: of("info", "clock", "Trial", "Everything works until the trial ends."),
  suspended: of("warn", "ban", "Suspended", "Members reach only sign-in, billing and their export."),
  trial_expired: of("warn", "clock", "Trial expired", "Members read and cannot write."),
  cancelled: of("bad", "cross", "Cancelled", "Closed; restorable for 30 days."),
};

export const LETTER = {
  pending: of("calm", "clock", "Pending", "Queued, or waiting for another try."),
  sent: of("good", "check", "Sent", "The mail server took it."),
  failed: of("bad", "alert", "Failed", "Given up after every try; it can be sent again."),
  bounced: of("bad", "undo", "Bounced", "The receiver's server refused it."),
};

export const BATCH = {
  sending: DELIVERY.sending,
  sent: of("good", "check", "Sent", "The mail server took it, with all its deliveries."),
  failed: of("bad", "alert", "Failed", "Not sent; its deliveries can be sent again."),
};

export const RETURN = {
  filed: of("warn", "clock", "Filed", "Waits for somebody to decide."),
  accepted: of("good", "check", "Accepted", "Given back: nothing is to be paid."),
  refused: of("calm", "cross", "Refused", "Stays with the client."),
};

export const TRANSFER = {
  pending: of("info", "clock", "Pending", "Owed; the next weekly invoice takes it."),
  error: of("bad", "alert", "Error", "Its price is not known; set it, then try again."),
  invoiced: of("good", "check", "Invoiced", "On an invoice, for good."),
  reversed: of("calm", "undo", "Reversed", "Its delivery was taken back: nothing is owed."),
};

export const HEALTH = {
  healthy: of("good", "check", "Healthy", "Nothing waits for somebody."),
  degraded: of("warn", "alert", "Degraded", "Something waits for somebody."),
};

export const RUN = {
  running: of("info", "refresh", "Running", "Goes on."),
  done: of("good", "check", "Done", "Every pair was looked at."),
  failed: of("bad", "alert", "Failed", "A pair got no invoice; it is tried again."),
};

export const OPEN = {
  true: of("good", "check", "Active", "Takes leads."),
  false: of("calm", "ban", "Paused", "Takes no leads."),
};

export const SOURCE = {
  active: of("good", "check", "Active", "Its leads come in."),
  inactive: of("calm", "ban", "Inactive", "Its key opens nothing."),
  quarantined: of("warn", "shield", "Quarantined", "Its leads are kept and not passed on."),
};

export const IMPORT = {
  queued: of("calm", "clock", "Queued", "Begins soon."),
  running: of("info", "refresh", "Running", "Goes on, also when this page is left."),
  done: of("good", "check", "Done", "Every row was read."),
  failed: of("bad", "alert", "Failed", "It ended early; see why."),
  undone: of("calm", "undo", "Undone", "Its leads were taken out again."),
};

export const SIMULATION = {
  queued: of("calm", "clock", "Queued", "Begins soon."),
  running: of("info", "refresh", "Running", "Goes on, also when this page is left."),
  done: of("good", "check", "Done", "Its result is there."),
  failed: of("bad", "alert", "Failed", "It ended early; see why."),
};

/** Whether an import or a simulation has not come to its end. */
export const goesOn = ({ status }) => status === "queued" || status === "running";

export const INVOICE = {
  draft: of("calm", "file", "Draft", "Nobody outside has it; it may be changed."),
  sent: of("info", "send", "Sent", "Issued under its number; waits for its money."),
  paid: of("good", "check", "Paid", "Nothing is left to pay."),
  overdue: of("bad", "alert", "Overdue", "Its last day to pay is over."),
};

export const DUNNING = {
  none: of("good", "check", "None", "Pays in time, or is not late for long."),
  reminded: of("warn", "mail", "Reminded", "Was asked to pay."),
  second_notice: of("warn", "alert", "Second notice", "Was asked again."),
  paused: of("bad", "ban", "Paused", "Its commandes take no leads until it pays."),
};

export const RECORD = {
  open: of("info", "ring", "Open", "May be changed, and put on an invoice."),
  frozen: of("calm", "lock", "Frozen", "An invoice has it as it is."),
};

export const FACTURATION = {
  nothing_due: of("calm", "dot", "Nothing to invoice", "No lead was sent; money came in or was corrected."),
  unbuilt: of("warn", "clock", "Not built", "Something is to be billed; build the ledger."),
  open: of("info", "ring", "Open", "Not all of it is on invoices."),
  frozen: of("good", "check", "Invoiced", "All of it is on invoices."),
};

export const SYSTEM = {
  up: of("good", "check", "Up", "Works."),
  degraded: of("warn", "alert", "Degraded", "Works in part; see why."),
  down: of("bad", "cross", "Down", "Does not work."),
};

export const COMPANY = {
  true: of("good", "check", "Active", "Takes new clients and commandes."),
  false: of("calm", "ban", "Inactive", "Takes no new clients and commandes; what it has goes on."),
};

export const KEY = {
  active: of("good", "check", "Active", "Works."),
  expired: of("calm", "clock", "Expired", "Over; make another."),
  revoked: of("calm", "ban", "Revoked", "Somebody ended it."),
};

const KINDS = { LEAD, DELIVERY, OUTCOME, MEMBER, TENANT, LETTER, KEY, BATCH, RETURN, OPEN, SOURCE, IMPORT, SIMULATION, COMPANY, SYSTEM, INVOICE, DUNNING, RECORD, FACTURATION, TRANSFER, HEALTH, RUN };
const UNKNOWN = of("calm", "ring", "", "");

export function statusOf(kind, code) {
  const key = String(code ?? "").toLowerCase();
  return KINDS[kind][key] || { ...UNKNOWN, word: words(key) || "–" };
}
