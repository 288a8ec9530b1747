package io.freehold.leads.control;

import io.freehold.kernel.FieldError;
import io.freehold.kernel.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a mapping may say. */
final class MappingRules {

    static final int PATH_CHARACTERS_MAX = 200;
    static final int VALUE_CHARACTERS_MAX = 2000;
    static final int VALUES_MAX = 200;

    private static final Set<String> WORDS = Set.of("path", "constant", "values", "otherwise");

    private final List<FieldError> errors = new ArrayList<>();

    private MappingRules() {}

    static void require(Map<String, Object> entries) {
        MappingRules rules = new MappingRules();
        entries.forEach(rules::judge);
        if (!rules.errors.isEmpty()) {
            throw new Refusal.Invalid(rules.errors).raise();
        }
    }

    private void judge(String target, Object rule) {
        if (!FieldMapping.TARGETS.contains(target)) {
            errors.add(new FieldError(
                    "mapping",
                    "can be given for " + FieldMapping.TARGETS.stream().sorted().toList()));
        } else if (rule instanceof String path) {
            judgePath(target, path);
        } else if (rule instanceof Map<?, ?> words) {
            judgeWords(target, words);
        } else {
            reject(target, "must be a path or an object with path, constant, values or otherwise");
        }
    }

    private void judgeWords(String target, Map<?, ?> words) {
        if (!WORDS.containsAll(words.keySet()) || words.containsKey("path") == words.containsKey("constant")) {
            reject(target, "has either path, with values and otherwise if wanted, or constant");
        } else if (words.containsKey("constant")) {
            judgeValue(target, words.get("constant"));
        } else if (words.get("path") instanceof String path) {
            judgePath(target, path);
            judgeValues(target, words.get("values"));
            if (words.containsKey("otherwise")) {
                judgeValue(target, words.get("otherwise"));
            }
        } else {
            reject(target, "has a path that is no text");
        }
    }

    private void judgePath(String target, String path) {
        if (path.isBlank() || path.length() > PATH_CHARACTERS_MAX) {
            reject(target, "must be a path of 1 to " + PATH_CHARACTERS_MAX + " characters");
        }
    }

    private void judgeValues(String target, Object values) {
        if (values == null) {
            return;
        }
        if (!(values instanceof Map<?, ?> table) || table.size() > VALUES_MAX) {
            reject(target, "has values that are no object of at most " + VALUES_MAX);
            return;
        }
        table.values().forEach(value -> judgeValue(target, value));
    }

    private void judgeValue(String target, Object value) {
        boolean text = value instanceof String said && said.length() <= VALUE_CHARACTERS_MAX;
        if (!text && !(value instanceof Boolean)) {
            reject(target, "must give a text of at most " + VALUE_CHARACTERS_MAX + " characters, true or false");
        }
    }

    private void reject(String target, String message) {
        errors.add(new FieldError("mapping." + target, message));
    }
}
