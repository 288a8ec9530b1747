package io.freehold.routing.entity;

import io.freehold.commandes.CalendarId;
import io.freehold.commandes.ClientId;
import java.util.Optional;
import java.util.Set;

/**
 * What is known around a lead before its candidates are judged.
 *
 * @param met clients that met its contact since the moment asked for
 * @param elsewhere codes of other companies that may have it when its own cannot; empty for none
 * @param during the calendar of the hours in which they may
 */
public record Surroundings(Set<ClientId> met, Set<String> elsewhere, Optional<CalendarId> during) {

    public Surroundings {
        met = Set.copyOf(met);
        elsewhere = Set.copyOf(elsewhere);
    }
}
