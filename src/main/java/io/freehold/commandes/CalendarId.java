package io.freehold.commandes;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** A calendar's id; opaque to callers. */
public record CalendarId(@JsonValue UUID value) {

    @JsonCreator
    public CalendarId {}

    @Override
    public String toString() {
        return value.toString();
    }
}
