package io.freehold.delivery;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The id of a client's return; opaque to callers. */
@Schema(type = SchemaType.STRING, format = "uuid")
public record ReturnId(@JsonValue UUID value) {

    @JsonCreator
    public ReturnId {}

    @Override
    public String toString() {
        return value.toString();
    }
}
