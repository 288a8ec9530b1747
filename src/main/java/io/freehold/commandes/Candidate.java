package io.freehold.commandes;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A commande that could get a lead, with all that routing decides on.
 *
 * @param entity code of the legal company that sells
 * @param covers whether it covers the lead's departement
 * @param active whether it and its client take leads at all
 * @param calendarOrNull when it is open; null for always
 * @param fundsOrNull what its client can still spend; null for one that pays by invoice
 */
public record Candidate(
        CommandeId id,
        String entity,
        ClientId client,
        String clientName,
        boolean covers,
        boolean active,
        Terms terms,
        Used used,
        @Nullable Calendar calendarOrNull,
        @Nullable Funds fundsOrNull) {

    /** A candidate whose client pays by invoice. */
    public Candidate(
            CommandeId id,
            String entity,
            ClientId client,
            String clientName,
            boolean covers,
            boolean active,
            Terms terms,
            Used used,
            @Nullable Calendar calendarOrNull) {
        this(id, entity, client, clientName, covers, active, terms, used, calendarOrNull, null);
    }

    /** When it is open; empty for always. */
    public Optional<Calendar> calendar() {
        return Optional.ofNullable(calendarOrNull);
    }

    /** What its client can still spend; empty for one that pays by invoice. */
    public Optional<Funds> funds() {
        return Optional.ofNullable(fundsOrNull);
    }

    /** The same candidate at the price at which its place was taken. */
    public Candidate costing(BigDecimal price) {
        return new Candidate(
                id,
                entity,
                client,
                clientName,
                covers,
                active,
                terms.costing(price),
                used,
                calendarOrNull,
                fundsOrNull);
    }
}
