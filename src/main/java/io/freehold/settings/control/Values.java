package io.freehold.settings.control;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Arithmetic of settings in layers, each a JSON object whose lowest layer has every key. */
public final class Values {

    private Values() {}

    /** The lower layer with the upper one's values over it; keys that only the upper one has are past ones. */
    public static ObjectNode over(ObjectNode lower, JsonNode upper) {
        ObjectNode merged = lower.deepCopy();
        upper.fields().forEachRemaining(value -> {
            if (merged.has(value.getKey())) {
                merged.set(value.getKey(), value.getValue());
            }
        });
        return merged;
    }

    /** What the upper values change in the lower ones: what a row has to keep. */
    public static ObjectNode difference(ObjectNode lower, ObjectNode upper) {
        ObjectNode difference = lower.objectNode();
        for (String key : changed(lower, upper)) {
            difference.set(key, upper.get(key));
        }
        return difference;
    }

    /** Keys whose values differ, in the record's order. */
    public static List<String> changed(ObjectNode from, ObjectNode to) {
        List<String> keys = new ArrayList<>();
        from.fieldNames().forEachRemaining(key -> {
            if (!from.get(key).equals(to.get(key))) {
                keys.add(key);
            }
        });
        return keys;
    }

    /** The key that a caller means, in either spelling (spec: contract). */
    public static Optional<String> known(ObjectNode values, String written) {
        List<String> keys = new ArrayList<>();
        values.fieldNames().forEachRemaining(keys::add);
        return keys.stream()
                .filter(key -> key.equals(written)
                        || SnakeCaseStrategy.INSTANCE.translate(key).equals(written))
                .findFirst();
    }
}
