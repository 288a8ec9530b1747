package io.freehold.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.TreeMap;

/** The keys of a JSON text and the types of their values, without the values. */
public final class Shape {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Shape() {}

    /** The shape of a text; of an array it is that of its first item. */
    public static String of(String json) {
        try {
            return of(MAPPER.readTree(json));
        } catch (IOException e) {
            throw new UncheckedIOException(json, e);
        }
    }

    /** The shape of an example that lies among the tests' resources. */
    public static String ofExample(String resource) {
        try (InputStream example = Shape.class.getResourceAsStream(resource)) {
            return of(MAPPER.readTree(example));
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    private static String of(JsonNode value) {
        if (value.isObject()) {
            TreeMap<String, String> keys = new TreeMap<>();
            value.fields().forEachRemaining(entry -> keys.put(entry.getKey(), of(entry.getValue())));
            return keys.toString();
        }
        if (value.isArray()) {
            return "[" + (value.isEmpty() ? "" : of(value.get(0))) + "]";
        }
        return value.getNodeType() == JsonNodeType.NUMBER
                ? (value.isIntegralNumber() ? "integer" : "number")
                : value.getNodeType().toString().toLowerCase(java.util.Locale.ROOT);
    }
}
