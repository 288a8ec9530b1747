package io.freehold.invoicing;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How money came in. */
public enum PaymentMethod {
    TRANSFER,
    CARD,
    DIRECT_DEBIT,
    CHEQUE,
    CASH,
    OTHER;

    /** The word on the wire and in rows. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one behind a {@link #code()}, if it is one. */
    public static Optional<PaymentMethod> find(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
