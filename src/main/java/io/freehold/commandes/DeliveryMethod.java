package io.freehold.commandes;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;

/** How a client gets its leads. */
public enum DeliveryMethod {
    /** A CSV file by mail. */
    MAIL,
    /** A signed request to its address for each lead. */
    WEBHOOK,
    /** As {@link #WEBHOOK}, after it was asked without personal data whether it wants the lead. */
    PINGPOST;

    /** The word on the wire and in rows, such as {@code webhook}. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The method behind a {@link #code()}. */
    @JsonCreator
    public static DeliveryMethod of(String code) {
        return Arrays.stream(values())
                .filter(method -> method.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("not a delivery method"));
    }
}
