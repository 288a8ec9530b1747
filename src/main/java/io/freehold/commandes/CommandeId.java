package io.freehold.commandes;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** A commande's id; opaque to callers. */
public record CommandeId(@JsonValue UUID value) {

    @JsonCreator
    public CommandeId {}

    @Override
    public String toString() {
        return value.toString();
    }
}
