package io.freehold.delivery.control;

import io.freehold.kernel.Refusal;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Fills the names in a tenant's own text. Four names and nothing else: a template language would let a text reach
 * into objects and run loops.
 */
public final class Placeholders {

    /** What a text may name. */
    public static final Set<String> NAMES = Set.of("client", "count", "day", "reference");

    private static final Pattern NAME = Pattern.compile("\\{\\{([^{}]*)}}");

    private Placeholders() {}

    /** Refuses with 400 a text that names something else. */
    public static void require(String field, String text) {
        Matcher found = NAME.matcher(text);
        while (found.find()) {
            if (!NAMES.contains(found.group(1).strip())) {
                throw Refusal.Invalid.of(field, "may name {{client}}, {{count}}, {{day}} and {{reference}} only")
                        .raise();
            }
        }
    }

    static String filled(String text, Map<String, String> values) {
        return NAME.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(
                        values.getOrDefault(found.group(1).strip(), "")));
    }
}
