/**
 * Decides which commande gets a lead, and keeps why.
 *
 * <p>{@link io.freehold.routing.Routing} is the decision: candidates pass the rules of {@code control}, the
 * best open one is reserved, {@link io.freehold.routing.LeadRouted} lets delivery begin in the same
 * transaction. {@link io.freehold.routing.WaitingLeads} tries again what waits, {@link
 * io.freehold.routing.Traces} shows the reasons.
 */
@Module(uses = {"leads", "commandes", "audit", "jobs"})
package io.freehold.routing;

import io.freehold.kernel.Module;
