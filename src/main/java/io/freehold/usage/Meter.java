package io.freehold.usage;

import io.freehold.tenancy.Allowance.Limited;
import io.freehold.usage.control.Level;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * How much of one thing is used.
 *
 * @param used requests or cases of the month, bytes, or members
 * @param limit in the same unit; empty is without limit
 * @param reachedOn when the limit was reached this month or will be at its pace; empty when it will not,
 *     and for what does not begin anew each month
 */
public record Meter(Limited what, long used, OptionalLong limit, Optional<LocalDate> reachedOn) {

    /** How it stands with the limit. */
    public enum State {
        OK,
        /** Three quarters are used. */
        SOFT,
        /** Nothing is left. */
        HARD
    }

    /** Whole percents of the limit; empty without one. */
    public OptionalLong percent() {
        return limit.isPresent() ? OptionalLong.of(Level.percent(used, limit.getAsLong())) : OptionalLong.empty();
    }

    /** How it stands with the limit. */
    public State state() {
        if (limit.isEmpty()) {
            return State.OK;
        }
        return Level.noticed(used, limit.getAsLong())
                .map(level -> level == 100 ? State.HARD : State.SOFT)
                .orElse(State.OK);
    }
}
