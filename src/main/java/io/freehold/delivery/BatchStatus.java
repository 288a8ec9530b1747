package io.freehold.delivery;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How far a client's daily mail is. */
public enum BatchStatus {
    /** A job has it. */
    SENDING,
    /** The client has it. */
    SENT,
    /** It did not leave; its deliveries say when it is tried again. */
    FAILED;

    /** The word on the wire and in rows. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The status behind a {@link #code()}, if it is one. */
    public static Optional<BatchStatus> find(String code) {
        return Arrays.stream(values()).filter(s -> s.code().equals(code)).findFirst();
    }
}
