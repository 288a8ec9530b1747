/**
 * Who buys leads and on what terms: clients, their standing orders (commandes) with coverage, quota, caps,
 * calendar, price and LB target, and the French departements.
 *
 * <p>{@link io.freehold.commandes.Clients} and {@link io.freehold.commandes.Commandes} keep them; the latter offers
 * routing its {@link io.freehold.commandes.Candidate}s. {@link io.freehold.commandes.CommandeTerms} changes what was
 * ordered. {@link io.freehold.commandes.Places} is the one way to take a place of a commande and to give it back,
 * exact under any parallelism; {@link io.freehold.commandes.Balances} keeps what clients paid beforehand or owe, and
 * {@link io.freehold.commandes.Settlements} what paid invoices settle of it; {@link
 * io.freehold.commandes.CommandeOpened} tells that leads which wait may find one.
 */
@Module(uses = {"identity", "audit", "jobs"})
package io.freehold.commandes;

import io.freehold.kernel.Module;
