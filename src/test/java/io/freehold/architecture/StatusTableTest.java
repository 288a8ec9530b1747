package io.freehold.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import io.freehold.architecture.ProblemCodes.Answer;
import io.freehold.testing.Project;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds docs/http-status.md against the codes that the sources answer. */
class StatusTableTest {

    private static final Pattern ROW = Pattern.compile("^\\| *(\\d{3}) *\\| *`([A-Z0-9_]+)` *\\|", Pattern.MULTILINE);

    @Test
    void everyCodeOfTheSourcesStandsInTheTable() {
        ProblemCodes codes = ProblemCodes.in(sources());
        assertThat(codes.unreadable)
                .as("refusals whose code cannot be read; pass a literal or a constant of the same file")
                .isEmpty();
        assertThat(missing(codes, table()))
                .as("answers that docs/http-status.md leaves out")
                .isEmpty();
    }

    @Test
    void everyRowOfTheTableIsAnsweredSomewhere() {
        TreeSet<Answer> stale = table();
        stale.removeAll(ProblemCodes.in(sources()).answers);
        assertThat(stale)
                .as("rows of docs/http-status.md that no source answers")
                .isEmpty();
    }

    @Test
    void aMadeUpCodeIsReportedHoweverItIsPassed() {
        assertThat(missing(
                        ProblemCodes.in(Map.of(
                                "Direct.java", "throw new Refusal.Conflict(\n \"MADE_UP\", \"No.\").raise();",
                                "Constant.java",
                                        "String FULL = \"MADE_UP_FULL\"; Refusal r = new Gone(); new Conflict(FULL, x);",
                                "Shorthand.java",
                                        "Refusal a = no(\"MADE_UP_SHORT\", \"No.\");"
                                                + " private static Refusal no(String code, String d) { return new Refusal.Forbidden(code, d); }",
                                "Status.java", "enum P { GONE(410, \"MADE_UP_GONE\", \"Gone.\") }")),
                        table()))
                .containsExactlyInAnyOrder(
                        new Answer(409, "MADE_UP"),
                        new Answer(409, "MADE_UP_FULL"),
                        new Answer(403, "MADE_UP_SHORT"),
                        new Answer(410, "MADE_UP_GONE"));
    }

    @Test
    void aCodeThatCannotBeReadIsReported() {
        ProblemCodes codes = ProblemCodes.in(Map.of(
                "Computed.java", "Refusal r = new Refusal.Conflict(rule.name(), \"No.\");",
                "Foreign.java", "Refusal of(String code) { return new Refusal.Conflict(code, \"No.\"); }"));
        assertThat(codes.unreadable).hasSize(2);
    }

    private static TreeSet<Answer> missing(ProblemCodes codes, TreeSet<Answer> table) {
        TreeSet<Answer> missing = new TreeSet<>(codes.answers);
        missing.removeAll(table);
        return missing;
    }

    private static TreeSet<Answer> table() {
        TreeSet<Answer> rows = new TreeSet<>();
        ROW.matcher(read(Project.folder().resolve("docs/http-status.md")))
                .results()
                .forEach(row -> rows.add(new Answer(Integer.parseInt(row.group(1)), row.group(2))));
        assertThat(rows).as("rows read from docs/http-status.md").hasSizeGreaterThan(20);
        return rows;
    }

    private static Map<String, String> sources() {
        Map<String, String> sources = new TreeMap<>();
        try (Stream<Path> files = Files.walk(Project.folder().resolve("src/main/java"))) {
            files.filter(file -> file.toString().endsWith(".java"))
                    .forEach(file -> sources.put(file.getFileName().toString() + "@" + file.getParent(), read(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sources;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
