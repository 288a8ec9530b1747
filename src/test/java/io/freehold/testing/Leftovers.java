package io.freehold.testing;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Children of a JVM that was killed before it could stop them. */
public final class Leftovers {

    private static final String MARK = "-Dfreehold.run=";
    private static final long END_SECONDS_MAX = 20;

    private Leftovers() {}

    /** JVM argument that marks a child as belonging to this folder. */
    public static String mark(Path folder) {
        return MARK + folder;
    }

    /** Ends every process that carries the folder's mark. */
    public static void end(Path folder) {
        ProcessHandle.allProcesses()
                .filter(process -> process.info()
                        .arguments()
                        .map(arguments -> List.of(arguments).contains(mark(folder)))
                        .orElse(false))
                .forEach(Leftovers::end);
    }

    private static void end(ProcessHandle process) {
        process.destroyForcibly();
        try {
            process.onExit().get(END_SECONDS_MAX, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("Process " + process.pid() + " does not end", e);
        }
    }
}
