package io.freehold.leads.control;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Where a lead's values stand in what a provider sends. A target that is mapped is read from there alone;
 * the others keep their own names. What is sent is kept as it came, so that a corrected mapping can read
 * it anew.
 */
public final class FieldMapping {

    /** Written so in a row, it maps nothing. */
    public static final String NONE = "{}";

    /** What can be mapped. */
    static final Set<String> TARGETS = Set.of(
            "phone",
            "email",
            "firstName",
            "lastName",
            "department",
            "postcode",
            "product",
            "test",
            "sessionId",
            "consent.text",
            "consent.at",
            "consent.ip",
            "consent.url",
            "consent.certificateUrl");

    private static final String CONSENT = "consent.";
    private static final Set<String> YES = Set.of("true", "1", "yes", "y", "oui", "o");

    private final JsonNode entries;

    private FieldMapping(JsonNode entries) {
        this.entries = entries;
    }

    /** The mapping as its row has it. */
    public static FieldMapping of(JsonNode entries) {
        return new FieldMapping(entries);
    }

    /** Refuses with 400 a mapping that cannot be read. */
    public static void require(Map<String, Object> entries) {
        MappingRules.require(entries);
    }

    /** What was sent, under our own names. */
    public ObjectNode applied(ObjectNode sent) {
        ObjectNode read = JsonNodeFactory.instance.objectNode();
        read.setAll(sent);
        if (sent.path("consent") instanceof ObjectNode consent) {
            read.set("consent", consent.deepCopy());
        }
        Iterator<Map.Entry<String, JsonNode>> all = entries.fields();
        while (all.hasNext()) {
            Map.Entry<String, JsonNode> entry = all.next();
            put(read, entry.getKey(), value(entry.getValue(), sent));
        }
        return read;
    }

    private static void put(ObjectNode read, String target, JsonNode value) {
        boolean inConsent = target.startsWith(CONSENT);
        ObjectNode place = inConsent ? consent(read) : read;
        String key = inConsent ? target.substring(CONSENT.length()) : target;
        place.remove(key);
        place.remove(Payload.snake(key));
        if (!value.isMissingNode() && !value.isNull()) {
            place.set(key, target.equals("test") ? flag(value) : text(value));
        }
    }

    private static ObjectNode consent(ObjectNode read) {
        return read.path("consent") instanceof ObjectNode there ? there : read.putObject("consent");
    }

    private static JsonNode value(JsonNode rule, ObjectNode sent) {
        if (rule.isTextual()) {
            return found(sent, rule.textValue());
        }
        if (rule.has("constant")) {
            return rule.get("constant");
        }
        JsonNode value = found(sent, rule.path("path").asText());
        JsonNode known =
                value.isValueNode() ? rule.path("values").path(value.asText().strip()) : MissingNode.getInstance();
        if (!known.isMissingNode()) {
            return known;
        }
        boolean strange = rule.has("values") && rule.has("otherwise");
        return value.isMissingNode() || value.isNull() || strange ? rule.path("otherwise") : value;
    }

    /** A key that itself has dots, as a column of a table may, before a way down through objects. */
    private static JsonNode found(JsonNode sent, String path) {
        JsonNode whole = sent.path(path);
        if (!whole.isMissingNode()) {
            return whole;
        }
        JsonNode place = sent;
        for (String step : path.split("\\.")) {
            boolean index = place.isArray() && step.matches("\\d{1,3}");
            place = index ? place.path(Integer.parseInt(step)) : place.path(step);
        }
        return place;
    }

    /** Numbers too, which some senders write for departements and telephones. */
    private static JsonNode text(JsonNode value) {
        return value.isNumber() || value.isBoolean() ? TextNode.valueOf(value.asText()) : value;
    }

    private static JsonNode flag(JsonNode value) {
        return value.isValueNode() ? BooleanNode.valueOf(isYes(value.asText())) : value;
    }

    /** Whether a text says yes, in English or French. */
    static boolean isYes(String text) {
        return YES.contains(text.strip().toLowerCase(Locale.ROOT));
    }
}
