package io.freehold.delivery;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How far a delivery is; {@link DeliveryStep} says where it may go from there. */
public enum DeliveryStatus {
    /** Made by routing, or to be tried again. */
    PENDING,
    /** On its way: a job has it. */
    SENDING,
    /** The client has it; the outcome says what they made of it. */
    SENT,
    /** It did not leave; the error says why. */
    FAILED;

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
