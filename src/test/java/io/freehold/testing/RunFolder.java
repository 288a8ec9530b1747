package io.freehold.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.stream.Stream;

/**
 * This JVM's own folder below the build's, so that runs beside each other do not meet, and the list
 * of what must be stopped when the JVM ends. Processes and folders of JVMs that were killed are
 * cleared away by the next one.
 */
final class RunFolder {

    private static final Deque<AutoCloseable> OPEN = new ArrayDeque<>();
    private static final Path CURRENT = prepare();

    private RunFolder() {}

    static Path current() {
        return CURRENT;
    }

    private static Path prepare() {
        Path all = Project.created(Project.target("runs"));
        clearDead(all);
        Runtime.getRuntime().addShutdownHook(new Thread(RunFolder::closeAll, "freehold-test-end"));
        return Project.created(all.resolve(Long.toString(ProcessHandle.current().pid())));
    }

    /** Closed when the JVM ends, the latest first. */
    static void atEnd(AutoCloseable resource) {
        synchronized (OPEN) {
            OPEN.push(resource);
        }
    }

    /** Argument that marks a JVM as a child of this run, so that the next run can end what was left. */
    static String mark() {
        return Leftovers.mark(CURRENT);
    }

    private static void closeAll() {
        synchronized (OPEN) {
            while (!OPEN.isEmpty()) {
                try {
                    OPEN.pop().close();
                } catch (Exception e) {
                    System.getLogger(RunFolder.class.getName()).log(System.Logger.Level.WARNING, "Not closed", e);
                }
            }
        }
    }

    /** One JVM at a time: two that clear the same folder trip over each other. */
    private static void clearDead(Path all) {
        try (FileChannel held = FileChannel.open(
                        all.resolveSibling("runs.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = held.lock();
                Stream<Path> runs = Files.list(all)) {
            runs.filter(run -> ProcessHandle.of(Long.parseLong(run.getFileName().toString()))
                            .isEmpty())
                    .forEach(RunFolder::clear);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void clear(Path run) {
        try {
            Leftovers.end(run);
            try (Stream<Path> clusters = Files.list(run)) {
                for (Path cluster : clusters.filter(path -> Files.exists(path.resolve("data/PG_VERSION")))
                        .toList()) {
                    new PostgresServer(cluster, 0, java.util.Map.of()).stopLeftover();
                }
            }
            deleteTree(run);
        } catch (IOException e) {
            System.getLogger(RunFolder.class.getName()).log(System.Logger.Level.WARNING, "Left behind: " + run, e);
        }
    }

    static void deleteTree(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> tree = Files.walk(folder)) {
            for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
