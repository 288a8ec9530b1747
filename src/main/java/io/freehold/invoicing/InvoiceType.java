package io.freehold.invoicing;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Who owes whom, and for what. */
public enum InvoiceType {
    /** A client's. */
    CLIENT,
    /** Takes a part of a client's back. */
    CREDIT_NOTE,
    /** Between two companies of the tenant. */
    INTERCOMPANY;

    /** The word on the wire and in rows. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one behind a {@link #code()}, if it is one. */
    public static Optional<InvoiceType> find(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
