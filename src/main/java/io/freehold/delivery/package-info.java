/**
 * Brings routed leads to the clients who ordered them.
 *
 * <p>A delivery begins with {@link io.freehold.routing.LeadRouted}, in the same transaction. {@link
 * io.freehold.delivery.Deliveries} is what members see of it, {@link io.freehold.delivery.Sendings} and {@link
 * io.freehold.delivery.Outcomes} what they do with it; {@link io.freehold.delivery.DailyMails} sends each client
 * what waits at 09:30. {@link io.freehold.delivery.DeliveryStep} holds the course that a delivery may take, whole.
 * {@link io.freehold.delivery.DeliverySent} and {@link io.freehold.delivery.DeliveryReversed} tell who bills that one
 * is to be paid for, or is not; {@link io.freehold.delivery.CrossEntitySales} shows those that one company sold in
 * another's place.
 * {@link io.freehold.delivery.Withdrawals} lets what has not left go with its lead.
 */
@Module(uses = {"leads", "commandes", "routing", "notifications", "audit", "jobs"})
package io.freehold.delivery;

import io.freehold.kernel.Module;
