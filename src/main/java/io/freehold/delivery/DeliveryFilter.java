package io.freehold.delivery;

import io.freehold.commandes.ClientId;
import io.freehold.commandes.CommandeId;
import io.freehold.leads.LeadId;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * Which deliveries a list shows; what is empty leaves all in.
 *
 * @param ids only these, at most {@value #IDS_MAX}
 * @param from earliest creation, included
 * @param to latest creation, excluded
 */
public record DeliveryFilter(
        Set<DeliveryStatus> statuses,
        Set<DeliveryOutcome> outcomes,
        Set<DeliveryId> ids,
        Optional<LeadId> lead,
        Optional<ClientId> client,
        Optional<CommandeId> commande,
        Optional<String> product,
        Optional<String> entity,
        Optional<Instant> from,
        Optional<Instant> to) {

    /** Most deliveries that one request may name. */
    public static final int IDS_MAX = 200;

    public DeliveryFilter {
        statuses = Set.copyOf(statuses);
        outcomes = Set.copyOf(outcomes);
        ids = Set.copyOf(ids);
    }

    /** The same, of one client. */
    public DeliveryFilter of(ClientId one) {
        return new DeliveryFilter(statuses, outcomes, ids, lead, Optional.of(one), commande, product, entity, from, to);
    }

    /** The same, of one commande. */
    public DeliveryFilter of(CommandeId one) {
        return new DeliveryFilter(statuses, outcomes, ids, lead, client, Optional.of(one), product, entity, from, to);
    }
}
