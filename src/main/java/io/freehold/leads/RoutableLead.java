package io.freehold.leads;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A lead as routing needs it; every value routing decides on is there.
 *
 * @param phone E.164
 * @param emailOrNull lower case
 * @param lb whether it comes from an LB-flagged provider
 * @param entityLocked whether it must stay in its entity
 * @param test a trial: it may be chosen for, but takes no place
 */
public record RoutableLead(
        LeadId id,
        String entity,
        String product,
        String department,
        String phone,
        @Nullable String emailOrNull,
        boolean lb,
        boolean entityLocked,
        boolean test,
        Instant createdAt) {

    /** The e-mail address, if one was sent. */
    public Optional<String> email() {
        return Optional.ofNullable(emailOrNull);
    }
}
