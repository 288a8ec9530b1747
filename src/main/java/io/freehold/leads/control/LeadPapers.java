package io.freehold.leads.control;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.freehold.kernel.FieldError;
import io.freehold.kernel.Json;
import io.freehold.leads.entity.Lead;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.UncheckedIOException;
import java.util.List;

/** A lead's papers as rows keep them: the payload as it came, the reasons against it. */
@ApplicationScoped
public class LeadPapers {

    private static final String NO_REASONS = "[]";

    @Inject
    Json json;

    /** The papers of a payload. */
    public Lead.Papers of(JsonNode payload, List<FieldError> reasons) {
        return new Lead.Papers(filed(payload), written(reasons));
    }

    /** The reasons as a row keeps them. */
    public String written(List<FieldError> reasons) {
        return reasons.isEmpty() ? NO_REASONS : json.write(reasons);
    }

    /** The reasons out of a row. */
    public List<FieldError> reasons(String row) {
        return row.equals(NO_REASONS) ? List.of() : List.of(json.read(row, FieldError[].class));
    }

    /** The payload out of a row. */
    public ObjectNode payload(Lead lead) {
        try {
            return (ObjectNode) json.mapper().readTree(lead.payload());
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The payload escaped to ASCII: half a surrogate pair is evidence, and PostgreSQL's texts cannot hold it. */
    String filed(JsonNode payload) {
        ObjectWriter writer = json.mapper().writer().with(JsonWriteFeature.ESCAPE_NON_ASCII);
        try {
            return writer.writeValueAsString(payload);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
