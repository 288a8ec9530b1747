package io.freehold.leads;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** A lead's id; opaque to callers. */
public record LeadId(@JsonValue UUID value) {

    @JsonCreator
    public LeadId {}

    @Override
    public String toString() {
        return value.toString();
    }
}
