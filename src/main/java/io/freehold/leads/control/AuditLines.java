package io.freehold.leads.control;

import io.freehold.audit.AuditView;
import io.freehold.leads.TimelineEntry;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Acts of the audit log as lines of a timeline. */
public final class AuditLines {

    private AuditLines() {}

    /** The line of an act, with what it changed. */
    public static TimelineEntry entry(AuditView act) {
        return new TimelineEntry(
                act.at(),
                act.action(),
                title(act.action()),
                changes(act.before(), act.after()),
                act.actor().name());
    }

    /** {@code lead.edited} reads {@code Edited}. */
    private static String title(String action) {
        String verb = action.substring(action.indexOf('.') + 1).replace('_', ' ');
        return Character.toUpperCase(verb.charAt(0)) + verb.substring(1);
    }

    private static @Nullable String changes(Map<String, Object> before, Map<String, Object> after) {
        Set<String> keys = new TreeSet<>(before.keySet());
        keys.addAll(after.keySet());
        String text = keys.stream()
                .filter(key -> !Objects.equals(before.get(key), after.get(key)))
                .map(key -> key + ": " + shown(before.get(key)) + " → " + shown(after.get(key)))
                .collect(Collectors.joining("; "));
        return text.isEmpty() ? null : text;
    }

    private static String shown(@Nullable Object value) {
        return value == null || value.toString().isEmpty() ? "–" : value.toString();
    }
}
