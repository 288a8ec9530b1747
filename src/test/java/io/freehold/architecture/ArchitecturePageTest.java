package io.freehold.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import io.freehold.testing.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the modules' table and diagram in docs/architecture.md against what the modules declare. */
class ArchitecturePageTest {

    /** Stands above all others; its edges would hide the picture. */
    private static final Set<String> NOT_DRAWN = Set.of("demo");

    private static final String HEADING = "module";
    private static final Pattern ROW = Pattern.compile("^\\| ([a-z]+) \\| [^|]+ \\| ([^|]+) \\|$", Pattern.MULTILINE);
    private static final Pattern EDGE = Pattern.compile("^ +([a-z]+) --> ([a-z]+)$", Pattern.MULTILINE);

    @Test
    void theTableNamesEachModuleAndItsUses() throws IOException {
        Map<String, Set<String>> table = new TreeMap<>();
        ROW.matcher(page())
                .results()
                .filter(row -> !HEADING.equals(row.group(1)) && !NOT_DRAWN.contains(row.group(1)))
                .forEach(row -> table.put(row.group(1), names(row.group(2))));
        assertThat(table).isEqualTo(declared());
    }

    @Test
    void theDiagramDrawsTheDeclaredEdges() throws IOException {
        Set<String> drawn = EDGE.matcher(page())
                .results()
                .filter(edge -> !Layout.OPEN.contains(edge.group(2)))
                .map(edge -> edge.group(1) + " --> " + edge.group(2))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> wanted = declared().entrySet().stream()
                .flatMap(module -> module.getValue().stream().map(used -> module.getKey() + " --> " + used))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(drawn).isEqualTo(wanted);
    }

    private static Set<String> names(String cell) {
        return cell.strip().equals("–")
                ? Set.of()
                : Arrays.stream(cell.split(",")).map(String::strip).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, Set<String>> declared() throws IOException {
        Map<String, Set<String>> declared = new TreeMap<>();
        try (Stream<Path> folders = Files.list(Project.folder().resolve("src/main/java/io/freehold"))) {
            folders.map(folder -> folder.getFileName().toString())
                    .filter(module -> !NOT_DRAWN.contains(module))
                    .forEach(module -> declared.put(
                            module,
                            new TreeSet<>(Layout.PRODUCT
                                    .declaredUses(module)
                                    .orElseThrow(() -> new AssertionError(module + " has no @Module")))));
        }
        assertThat(declared).as("modules found").hasSizeGreaterThan(5);
        return declared;
    }

    /** The chapter about modules: other chapters have tables too. */
    private static String page() throws IOException {
        String whole = Files.readString(Project.folder().resolve("docs/architecture.md"));
        int begin = whole.indexOf("## Modules");
        return whole.substring(begin, whole.indexOf("\n## ", begin));
    }
}
