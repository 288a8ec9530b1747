package io.freehold.commandes;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** A client's id; opaque to callers. */
public record ClientId(@JsonValue UUID value) {

    @JsonCreator
    public ClientId {}

    @Override
    public String toString() {
        return value.toString();
    }
}
