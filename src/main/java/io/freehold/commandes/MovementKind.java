package io.freehold.commandes;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Why a client's balance changed. */
public enum MovementKind {
    /** The client paid beforehand. */
    PREPAYMENT,
    /** We owe the client something, or it paid what no invoice says. */
    CREDIT,
    /** Something was wrong; up or down. */
    CORRECTION,
    /** A place was taken. */
    RESERVATION,
    /** A place was given back. */
    RELEASE,
    /** An invoice was paid over leads that the balance had paid for; below 0 when a credit note came after that. */
    SETTLEMENT;

    /** The word on the wire and in rows. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether a member enters it; the others follow places and invoices. */
    public boolean isEntered() {
        return this == PREPAYMENT || this == CREDIT || this == CORRECTION;
    }

    /** The kind behind a {@link #code()}; throws for a word that is none. */
    @JsonCreator
    public static MovementKind of(String code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException("no kind of a movement"));
    }

    /** The kind behind a {@link #code()}, if it is one. */
    public static Optional<MovementKind> find(String code) {
        return Arrays.stream(values()).filter(k -> k.code().equals(code)).findFirst();
    }
}
