/**
 * Brings routed leads to the clients who ordered them.
 *
 * <p>A delivery begins with {@link io.freehold.routing.LeadRouted}, in the same transaction. {@link
 * io.freehold.delivery.Deliveries} is what members do with it, {@link io.freehold.delivery.Dispatch} sends
 * one, {@link io.freehold.delivery.DeliveryStatus} holds the course that it may take.
 */
@Module(uses = {"leads", "commandes", "routing", "notifications", "audit", "jobs"})
package io.freehold.delivery;

import io.freehold.kernel.Module;
