package io.freehold.delivery;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** A delivery's id; opaque to callers. */
public record DeliveryId(@JsonValue UUID value) {

    @JsonCreator
    public DeliveryId {}

    @Override
    public String toString() {
        return value.toString();
    }
}
