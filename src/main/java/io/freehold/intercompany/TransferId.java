package io.freehold.intercompany;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A transfer's id; opaque to callers. */
@Schema(type = SchemaType.STRING, format = "uuid")
public record TransferId(@JsonValue UUID value) {

    @JsonCreator
    public TransferId {}

    @Override
    public String toString() {
        return value.toString();
    }
}
