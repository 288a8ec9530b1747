package io.freehold.delivery;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where a client's return stands: filed → accepted or refused, for good. */
public enum ReturnStatus {
    /** Somebody has to decide. */
    FILED,
    /** The delivery was taken back. */
    ACCEPTED,
    /** The client keeps the lead. */
    REFUSED;

    /** The word on the wire and in rows. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The status behind a {@link #code()}, if it is one. */
    public static Optional<ReturnStatus> find(String code) {
        return Arrays.stream(values()).filter(s -> s.code().equals(code)).findFirst();
    }
}
