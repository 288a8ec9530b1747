package io.freehold.leads;

import io.freehold.kernel.IsoWeek;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Which leads a list shows.
 *
 * @param statuses empty for all
 * @param search a phone number, an e-mail address or the beginning of a last name
 * @param from earliest creation, included
 * @param to latest creation, excluded
 * @param more what narrows further
 */
public record LeadFilter(
        Set<LeadStatus> statuses,
        Optional<String> product,
        Optional<String> department,
        Optional<String> search,
        Optional<Instant> from,
        Optional<Instant> to,
        More more) {

    /**
     * What narrows further.
     *
     * @param entity code of a legal company
     * @param week of creation, in the tenant's zone
     * @param test trials only, or none of them
     */
    public record More(
            Optional<UUID> provider, Optional<String> entity, Optional<IsoWeek> week, Optional<Boolean> test) {

        /** Nothing. */
        public static final More NONE =
                new More(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Every lead. */
    public static final LeadFilter ALL = new LeadFilter(
            Set.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public LeadFilter {
        statuses = Set.copyOf(statuses);
    }

    /** One that is not narrowed further. */
    public LeadFilter(
            Set<LeadStatus> statuses,
            Optional<String> product,
            Optional<String> department,
            Optional<String> search,
            Optional<Instant> from,
            Optional<Instant> to) {
        this(statuses, product, department, search, from, to, More.NONE);
    }
}
