package io.freehold.billing;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The id of a record of the ledger; opaque to callers. */
@Schema(type = SchemaType.STRING, format = "uuid")
public record LedgerRecordId(@JsonValue UUID value) {

    @JsonCreator
    public LedgerRecordId {}

    @Override
    public String toString() {
        return value.toString();
    }
}
