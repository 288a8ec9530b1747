package io.freehold.commandes;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A calendar's id; opaque to callers. */
@Schema(type = SchemaType.STRING, format = "uuid")
public record CalendarId(@JsonValue UUID value) {

    @JsonCreator
    public CalendarId {}

    @Override
    public String toString() {
        return value.toString();
    }
}
