package io.freehold.isolation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** What {@code permissions.txt} says: seed 002 §2.1 and §3.1 as one line for each operation. */
final class PermissionTable {

    /** The parts of the contract that the table covers; an operation below them that it lacks fails the build. */
    private static final Pattern COVERED = Pattern.compile(
            "/api/(leads|deliveries|returns|clients|commandes|calendars"
                    + "|routing|providers|products|settings|admin/[a-z]+-settings|departements|event-log|entities|system)(/.*)?");

    /** What an operation does with the legal companies' rows. */
    enum Touch {
        READS,
        WRITES,
        TENANT
    }

    /**
     * A line.
     *
     * @param holders the presets that hold the permission, by their letters in {@link Preset}
     */
    record Line(String method, String path, String permission, String holders, Touch touch) {

        String name() {
            return method + " " + path;
        }

        boolean allows(Preset preset) {
            return holders.indexOf(preset.name().charAt(0)) >= 0;
        }

        @Override
        public String toString() {
            return name();
        }
    }

    /** The presets, each known in the table by its first letter. */
    enum Preset {
        VIEWER,
        USER,
        ADMIN,
        OWNER
    }

    private PermissionTable() {}

    static boolean covers(Operations.Operation operation) {
        return COVERED.matcher(operation.path()).matches();
    }

    static List<Line> read() {
        try (InputStream file = PermissionTable.class.getResourceAsStream("permissions.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(" +"))
                    .map(words -> new Line(
                            words[0],
                            words[1],
                            words[2],
                            words[3],
                            Touch.valueOf(words[4].toUpperCase(java.util.Locale.ROOT))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
