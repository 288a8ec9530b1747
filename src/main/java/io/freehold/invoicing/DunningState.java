package io.freehold.invoicing;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How far a client is that does not pay: none → reminded → second notice → paused, and back to none. */
public enum DunningState {
    /** Nothing is overdue, or not for long. */
    NONE,
    /** It was asked to pay. */
    REMINDED,
    /** It was asked again. */
    SECOND_NOTICE,
    /** Its commandes take no leads. */
    PAUSED;

    /** The word on the wire and in rows. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The state behind a {@link #code()}, if it is one. */
    public static Optional<DunningState> find(String code) {
        return Arrays.stream(values()).filter(s -> s.code().equals(code)).findFirst();
    }

    /**
     * The next state of a client whose oldest open invoice is so many days overdue: at most one step a day, so that
     * nobody is paused who was not asked twice.
     */
    public DunningState after(long daysOverdue, DunningTerms terms) {
        return switch (this) {
            case NONE -> daysOverdue >= terms.remindDays() ? REMINDED : this;
            case REMINDED -> daysOverdue >= terms.noticeDays() ? SECOND_NOTICE : this;
            case SECOND_NOTICE -> daysOverdue >= terms.pauseDays() ? PAUSED : this;
            case PAUSED -> this;
        };
    }
}
