/**
 * Where leads come in and where they are kept.
 *
 * <p>Owns products, providers with their keys, forms, visits, imports, and leads. {@link
 * io.freehold.leads.Intake} takes leads from providers and forms, {@link io.freehold.leads.LeadImports} from
 * files, {@link io.freehold.leads.LeadReplays} tries again what could not be used, {@link
 * io.freehold.leads.Leads} shows leads to members and lets them edit, {@link io.freehold.leads.LeadJourney}
 * is how routing and delivery move a lead on. Modules above are reached through the ports {@link
 * io.freehold.leads.LeadRouting}, {@link io.freehold.leads.LeadChronicle} and {@link
 * io.freehold.leads.LeadWithdrawal}.
 */
@Module(uses = {"identity", "audit", "jobs"})
package io.freehold.leads;

import io.freehold.kernel.Module;
