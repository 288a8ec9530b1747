package io.freehold.billing;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Whether a record of the ledger may still change. */
public enum LedgerState {
    /** Builds and members change it. */
    OPEN,
    /** An invoice has it as it is. */
    FROZEN;

    /** The word on the wire and in rows. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The state behind a {@link #code()}, if it is one. */
    public static Optional<LedgerState> find(String code) {
        return Arrays.stream(values()).filter(s -> s.code().equals(code)).findFirst();
    }
}
