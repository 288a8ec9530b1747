package io.freehold.leads.control;

import com.fasterxml.jackson.databind.JsonNode;
import io.freehold.kernel.FieldError;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A sender's JSON object, read without ever failing: what is of the wrong kind becomes a reason, for a
 * lead that was paid for is kept even when its sender mistyped it.
 */
final class Payload {

    private static final Pattern CAPITAL = Pattern.compile("([A-Z])");

    private final JsonNode object;
    private final String path;
    private final List<FieldError> reasons;

    private Payload(JsonNode object, String path, List<FieldError> reasons) {
        this.object = object;
        this.path = path;
        this.reasons = reasons;
    }

    static Payload of(JsonNode object) {
        return new Payload(object, "", new ArrayList<>());
    }

    /** The text under a key, in either spelling; blank is absent. */
    Optional<String> text(String key, int charactersMax) {
        JsonNode value = value(key);
        if (value.isMissingNode() || value.isNull()) {
            return Optional.empty();
        }
        if (!value.isTextual()) {
            reject(key, "must be a text");
            return Optional.empty();
        }
        String text = value.textValue().strip();
        if (text.length() > charactersMax) {
            reject(key, "must have at most " + charactersMax + " characters");
            return Optional.empty();
        }
        if (!isPlain(text)) {
            reject(key, "holds a character that cannot be used");
            return Optional.empty();
        }
        return Optional.of(text).filter(t -> !t.isEmpty());
    }

    boolean flag(String key) {
        JsonNode value = value(key);
        if (!value.isMissingNode() && !value.isNull() && !value.isBoolean()) {
            reject(key, "must be true or false");
        }
        return value.asBoolean(false);
    }

    /** The object under a key; empty when there is none. */
    Payload part(String key) {
        JsonNode value = value(key);
        if (!value.isMissingNode() && !value.isNull() && !value.isObject()) {
            reject(key, "must be an object");
        }
        return new Payload(value, path + key + ".", reasons);
    }

    void reject(String key, String message) {
        reasons.add(new FieldError(path + key, message));
    }

    List<FieldError> reasons() {
        return reasons;
    }

    private JsonNode value(String key) {
        JsonNode camel = object.path(key);
        return camel.isMissingNode() ? object.path(snake(key)) : camel;
    }

    static String snake(String key) {
        return CAPITAL.matcher(key).replaceAll("_$1").toLowerCase(Locale.ROOT);
    }

    private static boolean isPlain(String text) {
        return text.codePoints()
                .noneMatch(c -> Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE);
    }
}
