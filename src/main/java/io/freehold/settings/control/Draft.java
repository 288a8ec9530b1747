package io.freehold.settings.control;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.freehold.kernel.FieldError;
import io.freehold.kernel.Json;
import io.freehold.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Reads values from a file as strictly as the API reads a body: what cannot be meant is named, each by its key. */
@ApplicationScoped
public class Draft {

    private static final String FIELD = "settings.";

    private ObjectMapper mapper;
    private Validator validator;

    /** For the container. */
    protected Draft() {}

    @Inject
    public Draft(Json json, Validator validator) {
        this.mapper = json.mapper();
        this.validator = validator;
    }

    /** The present values with the given ones over them; 400 {@code VALIDATION_FAILED} for what they may not be. */
    public <T extends Record> T read(Class<T> kind, ObjectNode present, Map<String, Object> given) {
        T draft = typed(kind, Values.over(present, named(present, given)));
        List<FieldError> errors = validator.validate(draft).stream()
                .map(violation -> new FieldError(FIELD + violation.getPropertyPath(), violation.getMessage()))
                .sorted(Comparator.comparing(FieldError::field))
                .toList();
        require(errors);
        return draft;
    }

    private ObjectNode named(ObjectNode present, Map<String, Object> given) {
        ObjectNode named = present.objectNode();
        List<FieldError> errors = new ArrayList<>();
        given.forEach((written, value) -> Values.known(present, written)
                .ifPresentOrElse(
                        key -> named.set(key, mapper.valueToTree(value)),
                        () -> errors.add(
                                new FieldError(FIELD + shortened(written), "is not a setting of this subject"))));
        require(errors);
        return named;
    }

    private <T extends Record> T typed(Class<T> kind, ObjectNode values) {
        try {
            return mapper.treeToValue(values, kind);
        } catch (JsonMappingException wrong) {
            String key = wrong.getPath().isEmpty() ? "" : wrong.getPath().get(0).getFieldName();
            throw Refusal.Invalid.of(FIELD + key, "is a value of the wrong kind")
                    .raise();
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String shortened(String written) {
        return written.length() > 100 ? written.substring(0, 100) + "…" : written;
    }

    private static void require(List<FieldError> errors) {
        if (!errors.isEmpty()) {
            throw new Refusal.Invalid(errors).raise();
        }
    }
}
