package io.freehold.leads.control;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectWriter;
import io.freehold.kernel.FieldError;
import io.freehold.kernel.Json;
import io.freehold.leads.NewLead;
import io.freehold.leads.entity.Lead;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.UncheckedIOException;
import java.util.List;

/** A lead's papers as rows keep them: the payload as it came, the reasons against it. */
@ApplicationScoped
public class LeadPapers {

    @Inject
    Json json;

    /** The papers of a payload. */
    public Lead.Papers of(JsonNode payload, NewLead said) {
        return new Lead.Papers(ascii(payload), json.write(said.reasons()));
    }

    /** The reasons out of a row. */
    public List<FieldError> reasons(String row) {
        return List.of(json.read(row, FieldError[].class));
    }

    /** Escaped to ASCII: half a surrogate pair is evidence, and PostgreSQL's texts cannot hold it. */
    private String ascii(JsonNode payload) {
        ObjectWriter writer = json.mapper().writer().with(JsonWriteFeature.ESCAPE_NON_ASCII);
        try {
            return writer.writeValueAsString(payload);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
