/**
 * Where leads come in and where they are kept.
 *
 * <p>Owns products, providers with their keys, and leads. {@link io.freehold.leads.Intake} takes leads from
 * providers, {@link io.freehold.leads.Leads} shows them to members and lets them edit, {@link
 * io.freehold.leads.LeadJourney} is how routing and delivery move a lead on. Routing is reached through the
 * port {@link io.freehold.leads.LeadRouting}, since it stands above this module.
 */
@Module(uses = {"identity", "audit", "jobs"})
package io.freehold.leads;

import io.freehold.kernel.Module;
