package io.freehold.invoicing;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where an invoice stands; {@link InvoiceStep} says how it gets there. */
public enum InvoiceStatus {
    /** Nobody outside has it: it has no number and may be changed and deleted. */
    DRAFT,
    /** It is issued, under a number, and stays as it is. */
    SENT,
    /** Nothing is left to pay. */
    PAID,
    /** Something is, and its day is over. */
    OVERDUE;

    /** The word on the wire and in rows. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one behind a {@link #code()}, if it is one. */
    public static Optional<InvoiceStatus> find(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
