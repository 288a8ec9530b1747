package io.freehold.intercompany;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How far a transfer is. */
public enum TransferStatus {
    /** Owed; the next weekly invoice takes it. */
    PENDING,
    /** Its price is not known; its error says why. It waits for somebody to try again. */
    ERROR,
    /** On an invoice, for good. */
    INVOICED,
    /** Its delivery is not to be paid for, so nothing is owed. */
    REVERSED;

    /** The word on the wire and in rows. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The status behind a {@link #code()}, if it is one. */
    public static Optional<TransferStatus> find(String code) {
        return Arrays.stream(values()).filter(s -> s.code().equals(code)).findFirst();
    }
}
