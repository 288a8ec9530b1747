package io.freehold.accounts.control;

import io.freehold.accounts.entity.Account;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** When owners hear that their trial ends: 7, 3 and 1 days before, each once (spec: tenants). */
public final class TrialNotices {

    /** How long before the end the first notice goes out. */
    public static final Duration FIRST = Duration.ofDays(7);

    /** Days before the end, the last first. */
    private static final List<Integer> DAYS = List.of(1, 3, 7);

    private TrialNotices() {}

    /** A trial of so many days from now; a notice whose moment passed before it began is never sent. */
    public static void begin(Account account, int days, Instant now) {
        Instant end = now.plus(Duration.ofDays(days));
        account.onTrialUntil(end, passed(end, now).orElse(null));
    }

    /**
     * The notice whose moment has come.
     *
     * @param noticed days before the end of the last notice
     * @return its days before the end; empty when it has not come or the notice went out
     */
    public static Optional<Integer> due(Instant end, Instant now, Optional<Integer> noticed) {
        return passed(end, now).filter(days -> noticed.isEmpty() || days < noticed.get());
    }

    /** The last notice whose moment has passed. */
    static Optional<Integer> passed(Instant end, Instant now) {
        return DAYS.stream()
                .filter(days -> !now.isBefore(end.minus(Duration.ofDays(days))))
                .findFirst();
    }
}
