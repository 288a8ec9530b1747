package io.freehold.overview;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;

/**
 * What figures are about.
 *
 * @param entities codes of the legal companies that the caller may see
 * @param zone the tenant's, in which days and weeks begin
 * @param product code; empty for all
 */
public record Frame(Set<String> entities, Week week, ZoneId zone, Optional<String> product) {

    public Frame {
        entities = Set.copyOf(entities);
    }

    /** The week's first moment. */
    public Instant from() {
        return week.begins(zone);
    }

    /** The first moment after it. */
    public Instant to() {
        return week.ends(zone);
    }
}
