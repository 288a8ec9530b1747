/**
 * Invoices and what becomes of them.
 *
 * <p>{@link io.freehold.invoicing.InvoiceDrafts} makes them, {@link io.freehold.invoicing.Issues} gives them their
 * number and sends them, {@link io.freehold.invoicing.Payments} and {@link io.freehold.invoicing.CreditNotes} settle
 * them, {@link io.freehold.invoicing.Invoices} shows them. {@link io.freehold.invoicing.InvoiceStep} holds the course
 * that an invoice may take, whole; {@link io.freehold.invoicing.Amounts} all of its arithmetic. {@link
 * io.freehold.invoicing.IntercompanyInvoices} is for invoices between a tenant's own companies.
 */
@Module(uses = {"billing", "commandes", "delivery", "identity", "notifications", "audit", "jobs"})
package io.freehold.invoicing;

import io.freehold.kernel.Module;
