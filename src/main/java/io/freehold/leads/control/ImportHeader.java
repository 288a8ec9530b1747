package io.freehold.leads.control;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A file's columns. Each keeps its own name in the payload, where the provider's mapping finds it; one that
 * is called like a value of ours, however it is spelt, is that value too.
 */
public final class ImportHeader {

    static final int COLUMNS_MAX = 200;

    private static final String CONSENT = "consent.";

    /** Our names by their letters alone: {@code consent_text} and {@code Consent.Text} are the same. */
    private static final Map<String, String> KNOWN = known();

    private final List<String> names;
    private final List<String> targets;

    private ImportHeader(List<String> names) {
        this.names = names;
        this.targets =
                names.stream().map(name -> KNOWN.get(letters(name))).collect(ArrayList::new, List::add, List::addAll);
    }

    /** The header that a file begins with; {@link UnreadableFile} says why there can be none. */
    public static ImportHeader of(List<String> cells) {
        List<String> names = cells.stream().map(String::strip).toList();
        if (names.size() > COLUMNS_MAX) {
            throw new UnreadableFile("The file has more than " + COLUMNS_MAX + " columns.");
        }
        if (names.stream().allMatch(String::isEmpty)) {
            throw new UnreadableFile("The file does not begin with the names of its columns.");
        }
        long distinct =
                names.stream().filter(name -> !name.isEmpty()).distinct().count();
        if (distinct < names.stream().filter(name -> !name.isEmpty()).count()) {
            throw new UnreadableFile("Two columns of the file have the same name.");
        }
        return new ImportHeader(names);
    }

    /** A row as a sender's object; empty cells are absent. */
    public ObjectNode payload(List<String> cells) {
        ObjectNode payload = JsonNodeFactory.instance.objectNode();
        for (int i = 0; i < names.size() && i < cells.size(); i++) {
            String cell = cells.get(i).strip();
            if (!cell.isEmpty() && !names.get(i).isEmpty()) {
                put(payload, i, cell);
            }
        }
        return payload;
    }

    private void put(ObjectNode payload, int column, String cell) {
        payload.put(names.get(column), cell);
        String target = targets.get(column);
        if (target == null) {
            return;
        }
        if (target.startsWith(CONSENT)) {
            consent(payload).put(target.substring(CONSENT.length()), cell);
        } else if (target.equals("test")) {
            payload.put(target, FieldMapping.isYes(cell));
        } else {
            payload.put(target, cell);
        }
    }

    private static ObjectNode consent(ObjectNode payload) {
        return payload.path("consent") instanceof ObjectNode there ? there : payload.putObject("consent");
    }

    private static Map<String, String> known() {
        Map<String, String> known = new LinkedHashMap<>();
        FieldMapping.TARGETS.forEach(target -> known.put(letters(target), target));
        return Map.copyOf(known);
    }

    private static String letters(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }
}
