package io.freehold.architecture;

import io.freehold.kernel.Refusal;
import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The problem codes that the sources can answer, read from their text. A refusal whose code it cannot
 * read is {@link #unreadable}, so that nothing is missed in silence.
 */
final class ProblemCodes {

    /** One answer: a code under its status. */
    record Answer(int status, String code) implements Comparable<Answer> {
        @Override
        public int compareTo(Answer other) {
            int order = Integer.compare(status, other.status);
            return order == 0 ? code.compareTo(other.code) : order;
        }

        @Override
        public String toString() {
            return status + " " + code;
        }
    }

    private static final String CODE = "[A-Z][A-Z0-9_]+";

    /** Statuses of the refusals that are given their code, by their simple name. */
    private static final Map<String, Integer> STATUSES = new TreeMap<>();

    /** The refusals that have but one code. */
    private static final TreeSet<Answer> FIXED = new TreeSet<>();

    static {
        for (Class<?> type : Refusal.class.getPermittedSubclasses()) {
            Refusal refusal = empty(type);
            boolean given = Arrays.stream(type.getRecordComponents())
                    .anyMatch(part -> part.getName().equals("code"));
            if (given) {
                STATUSES.put(type.getSimpleName(), refusal.status());
            } else {
                FIXED.add(new Answer(refusal.status(), refusal.code()));
            }
        }
    }

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|(?m)^\\s*//[^\\n]*$", Pattern.DOTALL);
    private static final Pattern MADE = Pattern.compile(
            "new\\s+(?:Refusal\\s*\\.\\s*)?(" + String.join("|", STATUSES.keySet()) + ")\\(\\s*([^,]+?)\\s*,");
    private static final Pattern OF_STATUS = Pattern.compile("\\(\\s*(\\d{3})\\s*,\\s*\"(" + CODE + ")\"");
    private static final Pattern CONSTANT = Pattern.compile("String\\s+(" + CODE + ")\\s*=\\s*\"([^\"]*)\"");
    private static final Pattern SHORTHAND = Pattern.compile("private[^;{}]*?\\b(\\w+)\\(\\s*String code\\b");

    final TreeSet<Answer> answers = new TreeSet<>();
    final List<String> unreadable = new ArrayList<>();

    private ProblemCodes() {}

    /** Reads sources by their file names. */
    static ProblemCodes in(Map<String, String> sources) {
        ProblemCodes codes = new ProblemCodes();
        codes.answers.addAll(FIXED);
        sources.forEach(
                (file, source) -> codes.read(file, COMMENT.matcher(source).replaceAll("")));
        return codes;
    }

    private void read(String file, String source) {
        OF_STATUS
                .matcher(source)
                .results()
                .forEach(found -> answers.add(new Answer(Integer.parseInt(found.group(1)), found.group(2))));
        List<MatchResult> made =
                source.contains("Refusal") ? MADE.matcher(source).results().toList() : List.of();
        made.stream()
                .filter(found -> !found.group(2).equals("code"))
                .forEach(found -> add(file, source, STATUSES.get(found.group(1)), found.group(2)));
        TreeSet<Integer> shorthands = made.stream()
                .filter(found -> found.group(2).equals("code"))
                .map(found -> STATUSES.get(found.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));
        if (!shorthands.isEmpty()) {
            readShorthands(file, source, shorthands);
        }
    }

    /** Private methods that take the code first and make the refusal: their calls are read. */
    private void readShorthands(String file, String source, TreeSet<Integer> statuses) {
        List<String> names =
                SHORTHAND.matcher(source).results().map(found -> found.group(1)).toList();
        if (statuses.size() != 1 || names.isEmpty()) {
            unreadable.add(file + ": a refusal is made of a code that comes from elsewhere");
        }
        for (String name : names) {
            Pattern.compile("(?<!\\w)" + name + "\\(\\s*(?!String code)([^,]+?)\\s*,")
                    .matcher(source)
                    .results()
                    .forEach(call -> add(file, source, statuses.first(), call.group(1)));
        }
    }

    private void add(String file, String source, int status, String argument) {
        if (argument.matches("\"" + CODE + "\"")) {
            answers.add(new Answer(status, argument.substring(1, argument.length() - 1)));
            return;
        }
        List<String> values = CONSTANT.matcher(source)
                .results()
                .filter(constant -> constant.group(1).equals(argument))
                .map(constant -> constant.group(2))
                .toList();
        if (values.size() == 1) {
            answers.add(new Answer(status, values.get(0)));
        } else {
            unreadable.add(file + ": " + argument);
        }
    }

    private static Refusal empty(Class<?> type) {
        RecordComponent[] parts = type.getRecordComponents();
        Class<?>[] types = Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = Arrays.stream(types).map(ProblemCodes::nothing).toArray();
        try {
            return (Refusal) type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a refusal that cannot be made of nothing: " + type, e);
        }
    }

    private static Object nothing(Class<?> type) {
        if (type == List.class) {
            return List.of();
        }
        if (type == Map.class) {
            return Map.of();
        }
        if (type == int.class) {
            return 0;
        }
        return type == Duration.class ? Duration.ZERO : type == String.class ? "" : null;
    }
}
