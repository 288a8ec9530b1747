package io.freehold.commandes;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a client's places are paid. */
public enum BalanceMode {
    /** By invoice; the balance limits nothing. */
    OPEN,
    /** Beforehand: a place is taken from the balance, which never falls below 0 by it. */
    PREPAID,
    /** From the balance, which may fall to minus the credit limit. */
    CREDIT;

    /** The word on the wire and in rows. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The mode behind a {@link #code()}; throws for a word that is none. */
    @JsonCreator
    public static BalanceMode of(String code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException("no mode of a balance"));
    }

    /** The mode behind a {@link #code()}, if it is one. */
    public static Optional<BalanceMode> find(String code) {
        return Arrays.stream(values()).filter(m -> m.code().equals(code)).findFirst();
    }
}
