package io.freehold.routing.control;

import io.freehold.commandes.Calendar;
import io.freehold.commandes.ClientId;
import io.freehold.leads.RoutableLead;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * One look at one lead.
 *
 * @param met clients that met this phone number or e-mail address within the last 30 days
 * @param during when the lead may be offered at all, beside each commande's own calendar; empty for always
 */
public record Attempt(RoutableLead lead, Instant at, Set<ClientId> met, Optional<Calendar> during) {

    public Attempt {
        met = Set.copyOf(met);
    }

    /** A look within the lead's own company, which no calendar but the commandes' own limits. */
    public Attempt(RoutableLead lead, Instant at, Set<ClientId> met) {
        this(lead, at, met, Optional.empty());
    }

    /** The same lead at the same moment, offered only while the calendar is open. */
    public Attempt during(Optional<Calendar> calendar) {
        return new Attempt(lead, at, met, calendar);
    }
}
