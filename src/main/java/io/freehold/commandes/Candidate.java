package io.freehold.commandes;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A commande that could get a lead, with all that routing decides on.
 *
 * @param entity code of the legal company that sells
 * @param covers whether it covers the lead's departement
 * @param active whether it and its client take leads at all
 * @param calendarOrNull when it is open; null for always
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
        @Nullable Calendar calendarOrNull) {

    /** When it is open; empty for always. */
    public Optional<Calendar> calendar() {
        return Optional.ofNullable(calendarOrNull);
    }
}
