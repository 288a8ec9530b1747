/**
 * What one legal company of a tenant owes another for leads that it sold in the other's place (seed 002 §3.1).
 *
 * <p>{@link io.freehold.intercompany.TransferPricing} says what a lead costs between two companies. A cross-entity
 * delivery that is sent becomes a transfer, by a job of its own, so that nothing here keeps a delivery back: {@link
 * io.freehold.intercompany.TransferCreation}. {@link io.freehold.intercompany.TransferCourse} holds the steps of a
 * transfer, {@link io.freehold.intercompany.Transfers} is what members see of them. {@link
 * io.freehold.intercompany.WeeklyInvoices} makes one invoice a pair and week of them on Monday, 08:00 in Paris.
 */
@Module(uses = {"identity", "leads", "delivery", "invoicing", "audit", "jobs"})
package io.freehold.intercompany;

import io.freehold.kernel.Module;
