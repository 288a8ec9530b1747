package io.freehold.audit;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Which rows of the log are wanted; what is empty does not narrow.
 *
 * @param from the earliest moment, included
 * @param to the latest moment, not included
 * @param text found in the action, the object's type, the actor's name or the values, in any case
 */
public record AuditFilter(
        Optional<String> action,
        Optional<String> objectType,
        Optional<UUID> objectId,
        Optional<UUID> actor,
        Optional<Instant> from,
        Optional<Instant> to,
        Optional<String> text) {
    /** Everything. */
    public static final AuditFilter NONE = new AuditFilter(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    /** What was asked for, to be kept with the reading of the log. */
    Map<String, String> asked() {
        Map<String, String> asked = new TreeMap<>();
        action.ifPresent(value -> asked.put("action", value));
        objectType.ifPresent(value -> asked.put("objectType", value));
        objectId.ifPresent(value -> asked.put("objectId", value.toString()));
        actor.ifPresent(value -> asked.put("actor", value.toString()));
        from.ifPresent(value -> asked.put("from", value.toString()));
        to.ifPresent(value -> asked.put("to", value.toString()));
        text.ifPresent(value -> asked.put("q", value));
        return asked;
    }
}
