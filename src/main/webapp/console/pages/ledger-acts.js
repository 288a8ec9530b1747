import { api } from "../api.js";
import { router } from "../router.js";

/** Drafts an invoice of open records of one client, and opens it. */
export async function createInvoice(clientId, recordIds) {
  const { invoice } = await api.post("/api/invoices", { clientId, recordIds });
  router.go("invoices/" + invoice.id, {});
}
