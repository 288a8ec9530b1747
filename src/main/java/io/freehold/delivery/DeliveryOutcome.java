package io.freehold.delivery;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What became of a delivery that was sent. Only an accepted one is billable (seed 002 §5). */
public enum DeliveryOutcome {
    /** Nobody objected. */
    ACCEPTED,
    /** The client gave it back. */
    REJECTED,
    /** We took it out. */
    REMOVED;

    /** The word on the wire and in rows. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The outcome behind a {@link #code()}, if it is one. */
    public static Optional<DeliveryOutcome> find(String code) {
        return Arrays.stream(values()).filter(o -> o.code().equals(code)).findFirst();
    }
}
