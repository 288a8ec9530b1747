package io.freehold.leads.control;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.freehold.kernel.FieldError;
import io.freehold.kernel.Json;
import io.freehold.leads.NewLead;
import io.freehold.leads.entity.Source;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads what a source sent, under its mapping and the terms of the form that it came through. */
@ApplicationScoped
public class LeadReading {

    private static final String CONSENT = "consent";
    private static final String SESSION = "sessionId";

    @Inject
    Json json;

    /**
     * What was understood.
     *
     * @param session the visit that the sender names
     * @param remarks what was ignored, with the reason
     */
    public record Submission(NewLead said, Optional<UUID> session, List<FieldError> remarks) {}

    /** The product that a payload names under our own name; null when it names none. */
    public static @Nullable String product(ObjectNode payload) {
        JsonNode product = payload.path("product");
        return product.isTextual() ? product.textValue().strip().toLowerCase(Locale.ROOT) : null;
    }

    /**
     * Reads a payload.
     *
     * @param ip the address that a form's lead came from; empty when the sender is no form
     */
    public Submission read(ObjectNode payload, Source source, Optional<String> ip) {
        ObjectNode ours = mapped(payload, mapping(source.mapping()));
        ObjectNode whole = source.form().map(form -> completed(ours, form, ip)).orElse(ours);
        NewLead said = PayloadReading.of(whole);
        JsonNode session = whole.has(SESSION) ? whole.path(SESSION) : whole.path("session_id");
        Optional<UUID> id = id(session);
        boolean absent = session.isMissingNode() || session.isNull();
        return new Submission(said, id, absent || id.isPresent() ? List.of() : List.of(ignoredSession()));
    }

    /** What a payload that came through no form says, under a mapping that was read already. */
    NewLead read(ObjectNode payload, Optional<FieldMapping> mapping) {
        return PayloadReading.of(mapped(payload, mapping));
    }

    private static ObjectNode mapped(ObjectNode payload, Optional<FieldMapping> mapping) {
        return mapping.map(rules -> rules.applied(payload)).orElse(payload);
    }

    /** What is told of a visit that is not there, or not this source's. */
    public static FieldError ignoredSession() {
        return new FieldError(SESSION, "names no session of this source and was ignored");
    }

    /** A row's mapping; empty when it maps nothing. */
    Optional<FieldMapping> mapping(String row) {
        if (row.equals(FieldMapping.NONE)) {
            return Optional.empty();
        }
        try {
            return Optional.of(FieldMapping.of(json.mapper().readTree(row)));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The form's product always holds; its text and the visitor's address fill what the page left out. */
    private static ObjectNode completed(ObjectNode payload, Source.FormTerms form, Optional<String> ip) {
        ObjectNode whole = JsonNodeFactory.instance.objectNode();
        whole.setAll(payload);
        whole.put("product", form.product());
        if (whole.path(CONSENT) instanceof ObjectNode given && given.size() > 0) {
            ObjectNode consent = given.deepCopy();
            fill(consent, "text", form.consentText());
            ip.ifPresent(address -> fill(consent, "ip", address));
            whole.set(CONSENT, consent);
        }
        return whole;
    }

    private static void fill(ObjectNode object, String key, String value) {
        JsonNode there = object.path(key);
        if (there.isMissingNode()
                || there.isNull()
                || there.isTextual() && there.textValue().isBlank()) {
            object.put(key, value);
        }
    }

    private static Optional<UUID> id(JsonNode session) {
        try {
            boolean whole = session.isTextual() && session.textValue().length() == 36;
            return whole ? Optional.of(UUID.fromString(session.textValue())) : Optional.empty();
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
