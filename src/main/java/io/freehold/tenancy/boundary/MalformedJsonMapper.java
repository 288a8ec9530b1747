package io.freehold.tenancy.boundary;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.freehold.kernel.Refusal;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.stream.Collectors;

/**
 * Says where a JSON body went wrong: a value of the wrong kind names its field, text that is no JSON
 * its line and column. The parser's own message is not repeated, since it quotes the body.
 */
@Provider
public class MalformedJsonMapper implements ExceptionMapper<JsonProcessingException> {

    @Inject
    private FailureMapper failures;

    @Override
    public Response toResponse(JsonProcessingException failure) {
        if (failure instanceof InvalidDefinitionException || hasForeignCause(failure)) {
            return failures.toResponse(failure);
        }
        return Problems.answer(refusal(failure));
    }

    /** An input that broke off or grew too large while it was read is not the JSON's fault. */
    private static boolean hasForeignCause(JsonProcessingException failure) {
        Throwable cause = failure.getCause();
        return cause != null && !(cause instanceof JacksonException) && cause instanceof java.io.IOException;
    }

    private static Refusal refusal(JsonProcessingException failure) {
        if (failure instanceof UnrecognizedPropertyException unknown) {
            return Refusal.Invalid.of(path(unknown), "is not a field of this request");
        }
        if (failure instanceof InvalidFormatException format) {
            return Refusal.Invalid.of(path(format), "cannot be read as " + kind(format.getTargetType()));
        }
        if (failure instanceof MismatchedInputException mismatch
                && !mismatch.getPath().isEmpty()) {
            return Refusal.Invalid.of(path(mismatch), "must be " + kind(mismatch.getTargetType()));
        }
        if (failure instanceof StreamConstraintsException) {
            return new Refusal.Malformed(
                    "MALFORMED_JSON", "The body nests deeper than 64 levels, or a value in it is too long.");
        }
        var at = failure.getLocation();
        String where = at == null || at.getLineNr() < 1
                ? ""
                : " (line " + at.getLineNr() + ", column " + at.getColumnNr() + ")";
        return new Refusal.Malformed("MALFORMED_JSON", "The body is not the JSON that this path reads" + where + ".");
    }

    private static String path(JsonMappingException failure) {
        String path = failure.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName())
                .collect(Collectors.joining("."));
        return path.isEmpty() ? "body" : path.length() > 100 ? path.substring(0, 100) + "…" : path;
    }

    private static String kind(Class<?> type) {
        if (type == null) {
            return "a value of another kind";
        }
        if (type == String.class) {
            return "a text without control or broken characters";
        }
        if (type == boolean.class || type == Boolean.class) {
            return "true or false";
        }
        if (Number.class.isAssignableFrom(type) || type.isPrimitive()) {
            return "a number in range";
        }
        if (type == java.util.UUID.class) {
            return "an id";
        }
        if (java.time.temporal.Temporal.class.isAssignableFrom(type)) {
            return "a time in ISO 8601";
        }
        if (type.isEnum()) {
            return "one of " + java.util.Arrays.toString(type.getEnumConstants());
        }
        return java.util.Collection.class.isAssignableFrom(type) ? "a list" : "an object";
    }
}
