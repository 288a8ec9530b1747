package io.freehold.routing;

import io.freehold.commandes.ClientId;
import io.freehold.commandes.CommandeId;
import io.freehold.leads.LeadId;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A lead has a place in a commande. Observers act in the same transaction: when one throws, the place is
 * given back with it.
 *
 * @param entity code of the legal company that sells
 * @param originEntity code of the lead's own company when another one sells it; null otherwise
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
        Instant at,
        @Nullable String originEntity) {

    /** A lead that stays in its company. */
    public LeadRouted(
            LeadId lead,
            CommandeId commande,
            ClientId client,
            String clientName,
            String entity,
            String product,
            BigDecimal price,
            String currency,
            Instant at) {
        this(lead, commande, client, clientName, entity, product, price, currency, at, null);
    }

    /** The outbox's name of the news that follows. */
    public static final String TYPE = "lead.routed";
}
