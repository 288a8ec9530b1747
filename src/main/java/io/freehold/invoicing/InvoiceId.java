package io.freehold.invoicing;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The id of an invoice or credit note; opaque to callers. */
@Schema(type = SchemaType.STRING, format = "uuid")
public record InvoiceId(@JsonValue UUID value) {

    @JsonCreator
    public InvoiceId {}

    @Override
    public String toString() {
        return value.toString();
    }
}
