package io.freehold.leads;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An import's id; opaque to callers. */
@Schema(type = SchemaType.STRING, format = "uuid")
public record ImportId(@JsonValue UUID value) {

    @JsonCreator
    public ImportId {}

    @Override
    public String toString() {
        return value.toString();
    }
}
