package io.freehold.delivery;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** How far a delivery is, and where it may go from there (spec: leads, delivery). */
public enum DeliveryStatus {
    /** Made by routing, or to be tried again. */
    PENDING,
    /** On its way: a job has it. */
    SENDING,
    /** The client has it; the outcome says what they made of it. */
    SENT,
    /** It did not leave; the error says why. */
    FAILED;

    private Set<DeliveryStatus> next() {
        return switch (this) {
            case PENDING -> Set.of(SENDING);
            case SENDING -> Set.of(SENT, FAILED);
            case FAILED -> Set.of(PENDING);
            case SENT -> Set.of();
        };
    }

    /** Whether this may be followed by that. */
    public boolean mayBecome(DeliveryStatus later) {
        return next().contains(later);
    }

    /** The word on the wire and in rows. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The status behind a {@link #code()}, if it is one. */
    public static Optional<DeliveryStatus> find(String code) {
        return Arrays.stream(values()).filter(s -> s.code().equals(code)).findFirst();
    }
}
