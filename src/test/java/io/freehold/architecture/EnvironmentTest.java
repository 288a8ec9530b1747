package io.freehold.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import io.freehold.testing.Project;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds .env.example against the keys that the code and the server's configuration read. */
class EnvironmentTest {

    /** Liberty's own variables, set by nobody. */
    private static final Set<String> LIBERTYS = Set.of("SHARED_RESOURCE_DIR");

    private static final Pattern KEY = Pattern.compile("^#?([A-Z][A-Z0-9_]+)=", Pattern.MULTILINE);
    private static final Pattern READ = Pattern.compile(
            "@ConfigProperty\\(\\s*name\\s*=\\s*\"([^\"]+)\"|get(?:Optional)?Value\\(\\s*\"([^\"]+)\"|\\$\\{([^}\\s]+)}");

    @Test
    void everyKeyThatIsReadIsExplained() {
        assertThat(unexplained(sources())).isEmpty();
    }

    @Test
    void everyKeyThatIsExplainedIsRead() {
        String sources = sources();
        Set<String> unread = explained().stream()
                .filter(key -> !isRead(key.replaceAll("_PREVIOUS$", ""), sources))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(unread).isEmpty();
    }

    @Test
    void aKeyThatNobodyExplainedIsReported() {
        assertThat(unexplained("config.getOptionalValue(\"made.up.key\", String.class)"))
                .containsExactly("MADE_UP_KEY");
    }

    private static Set<String> unexplained(String sources) {
        Set<String> read = READ.matcher(sources)
                .results()
                .map(found -> found.group(1) != null
                        ? found.group(1)
                        : found.group(2) != null ? found.group(2) : found.group(3))
                .map(key ->
                        key.replaceFirst("^env\\.", "").toUpperCase(Locale.ROOT).replace('.', '_'))
                .collect(Collectors.toCollection(TreeSet::new));
        read.removeAll(explained());
        read.removeAll(LIBERTYS);
        return read;
    }

    private static boolean isRead(String key, String sources) {
        String dotted = key.toLowerCase(Locale.ROOT).replace('_', '.');
        return Stream.of(
                        '"' + dotted + '"',
                        '"' + key + '"',
                        "${" + key + "}",
                        "${" + dotted + "}",
                        "${env." + key + "}")
                .anyMatch(sources::contains);
    }

    private static Set<String> explained() {
        Set<String> keys = KEY.matcher(read(Project.folder().resolve(".env.example")))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(keys).as("keys found in .env.example").hasSizeGreaterThan(20);
        return keys;
    }

    private static String sources() {
        return Stream.of("src/main/java", "liberty")
                .map(Project.folder()::resolve)
                .map(EnvironmentTest::all)
                .collect(Collectors.joining());
    }

    private static String all(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().matches(".*\\.(java|xml)"))
                    .sorted()
                    .map(EnvironmentTest::read)
                    .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
