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
    /** We owe the client something, or it paid what it owed. */
    CREDIT,
    /** Something was wrong; up or down. */
    CORRECTION,
    /** A place was taken. */
    RESERVATION,
    /** A place was given back. */
    RELEASE;

    /** The word on the wire and in rows. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether a member enters it; the others follow places. */
    public boolean isEntered() {
        return this != RESERVATION && this != RELEASE;
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
