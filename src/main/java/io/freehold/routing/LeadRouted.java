package io.freehold.routing;

import io.freehold.commandes.ClientId;
import io.freehold.commandes.CommandeId;
import io.freehold.leads.LeadId;
import java.math.BigDecimal;
import java.time.Instant;

/**
 * A lead has a place in a commande. Observers act in the same transaction: when one throws, the place is
 * given back with it.
 *
 * @param price the price agreed at that moment, kept whatever the commande says later
 * @param currency ISO 4217
 */
public record LeadRouted(
        LeadId lead,
        CommandeId commande,
        ClientId client,
        String clientName,
        String entity,
        String product,
        BigDecimal price,
        String currency,
        Instant at) {

    /** The outbox's name of the news that follows. */
    public static final String TYPE = "lead.routed";
}
