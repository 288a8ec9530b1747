package io.freehold.delivery;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The id of a client's daily mail; opaque to callers. */
@Schema(type = SchemaType.STRING, format = "uuid")
public record BatchId(@JsonValue UUID value) {

    @JsonCreator
    public BatchId {}

    @Override
    public String toString() {
        return value.toString();
    }
}
