package io.freehold.leads;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * Which leads a list shows.
 *
 * @param statuses empty for all
 * @param search a phone number, an e-mail address or the beginning of a last name
 * @param from earliest creation, included
 * @param to latest creation, excluded
 */
public record LeadFilter(
        Set<LeadStatus> statuses,
        Optional<String> product,
        Optional<String> department,
        Optional<String> search,
        Optional<Instant> from,
        Optional<Instant> to) {

    /** Every lead. */
    public static final LeadFilter ALL = new LeadFilter(
            Set.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public LeadFilter {
        statuses = Set.copyOf(statuses);
    }
}
