package io.freehold.leads;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** A provider's id; opaque to callers. */
public record ProviderId(@JsonValue UUID value) {

    @JsonCreator
    public ProviderId {}

    @Override
    public String toString() {
        return value.toString();
    }
}
