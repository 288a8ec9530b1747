package io.freehold.routing.control;

import io.freehold.commandes.ClientId;
import io.freehold.leads.RoutableLead;
import java.time.Instant;
import java.util.Set;

/**
 * One look at one lead.
 *
 * @param met clients that met this phone number or e-mail address within the last 30 days
 */
public record Attempt(RoutableLead lead, Instant at, Set<ClientId> met) {

    public Attempt {
        met = Set.copyOf(met);
    }
}
