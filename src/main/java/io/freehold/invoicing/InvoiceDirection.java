package io.freehold.invoicing;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Whose books an invoice stands in. */
public enum InvoiceDirection {
    /** The seller's. */
    ISSUED,
    /** The buyer's, for invoices between companies of the tenant: the same with negative amounts. */
    RECEIVED;

    /** The word on the wire and in rows. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one behind a {@link #code()}, if it is one. */
    public static Optional<InvoiceDirection> find(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
