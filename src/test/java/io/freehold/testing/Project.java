package io.freehold.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Where the checkout lies and what the build put into it. */
public final class Project {

    private static final int TAIL_LINES = 60;

    private Project() {}

    /** The checkout's root, wherever Maven was called from. */
    public static Path folder() {
        return Path.of(Optional.ofNullable(System.getProperty("basedir"))
                        .or(() -> Optional.ofNullable(System.getProperty("maven.multiModuleProjectDirectory")))
                        .orElse(""))
                .toAbsolutePath()
                .normalize();
    }

    /** A path below the build's folder. */
    public static Path target(String path) {
        return folder().resolve("target").resolve(path);
    }

    /** The unpacked Open Liberty. */
    public static Path liberty() {
        return target("liberty/wlp");
    }

    static Path created(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The last lines of a log, for the message of a start that failed. */
    public static String tail(Path log) {
        try {
            List<String> lines = Files.readAllLines(log);
            return String.join("\n", lines.subList(Math.max(0, lines.size() - TAIL_LINES), lines.size()));
        } catch (IOException e) {
            return "(no log at " + log + ")";
        }
    }
}
