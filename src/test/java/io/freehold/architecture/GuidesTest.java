package io.freehold.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import io.freehold.testing.Project;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Holds the guides' snippets against the files they come from. A snippet stands below the comment that
 * names its file; a line with nothing but {@code …} leaves something out. Code that comes from no file
 * cannot be shown.
 */
class GuidesTest {

    private static final String CODE = "java|sql|xml|js|html|properties";
    private static final Pattern FENCE = Pattern.compile(
            "(?:<!--\\s*(\\S+)\\s*-->\\s*)?^```(" + CODE + ")\\R(.*?)^```", Pattern.MULTILINE | Pattern.DOTALL);

    @Test
    void everySnippetIsInTheFileItNames() {
        List<String> faults = new ArrayList<>();
        int snippets = 0;
        for (Path guide : guides()) {
            String text = read(guide);
            snippets += (int) FENCE.matcher(text).results().count();
            faults.addAll(faults(guide.getFileName().toString(), text, GuidesTest::file));
        }
        assertThat(faults).isEmpty();
        assertThat(snippets).as("snippets found in the guides").isGreaterThan(5);
    }

    @Test
    void aSnippetThatDiffersIsReported() {
        String guide = "<!-- A.java -->\n```java\nint a = 1;\n…\nint c = 4;\n```\n";
        assertThat(faults("g", guide, file -> "int a =\n  1; int b = 2; int c = 3;"))
                .hasSize(1);
        assertThat(faults("g", guide, file -> "int a = 1; int c = 4;")).isEmpty();
    }

    @Test
    void aSnippetWithoutItsFileIsReported() {
        assertThat(faults("g", "Text.\n\n```java\nint a = 1;\n```\n", file -> "int a = 1;"))
                .hasSize(1);
    }

    @Test
    void linksBetweenTheDocumentsLeadSomewhere() throws IOException {
        Pattern link = Pattern.compile("\\]\\((?!https?:|mailto:|#)([^)#\\s]+)");
        List<String> broken = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Project.folder().resolve("docs"))) {
            files.filter(file -> file.toString().endsWith(".md"))
                    .forEach(file -> link.matcher(read(file))
                            .results()
                            .map(found -> file.resolveSibling(found.group(1)))
                            .filter(target -> !Files.exists(target))
                            .forEach(target -> broken.add(file.getFileName() + " -> " + target.normalize())));
        }
        assertThat(broken).isEmpty();
    }

    private static List<String> faults(String guide, String text, Function<String, String> files) {
        return FENCE.matcher(text)
                .results()
                .filter(found -> found.group(1) == null || !holds(files.apply(found.group(1)), found.group(3)))
                .map(found ->
                        guide + ": " + (found.group(1) == null ? "names no file" : "differs from " + found.group(1))
                                + ":\n" + found.group(3))
                .toList();
    }

    /** White space is the formatter's, so it does not count. */
    private static boolean holds(String file, String snippet) {
        String whole = bare(file);
        int from = 0;
        for (String part : snippet.split("(?m)^\\s*…\\s*$")) {
            int at = whole.indexOf(bare(part), from);
            if (at < 0) {
                return false;
            }
            from = at + bare(part).length();
        }
        return true;
    }

    private static String bare(String text) {
        return text.replaceAll("\\s+", "");
    }

    private static List<Path> guides() {
        try (Stream<Path> files = Files.list(Project.folder().resolve("docs/guides"))) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String file(String name) {
        Path file = Project.folder().resolve(name);
        return Files.isRegularFile(file) ? read(file) : "";
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
