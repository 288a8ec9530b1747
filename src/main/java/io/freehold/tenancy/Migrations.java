package io.freehold.tenancy;

import java.util.concurrent.CompletableFuture;

/**
 * Whether the schema is at this version's level. Everything timed waits for it, and the server is
 * not ready before.
 */
public final class Migrations {

    private static final CompletableFuture<Void> DONE = new CompletableFuture<>();

    private Migrations() {}

    /** Whether the last migration has been applied. */
    public static boolean done() {
        return DONE.isDone();
    }

    /** Runs the step once the schema is there: at once, or on the thread that migrates. */
    public static void then(Runnable step) {
        DONE.thenRun(step);
    }

    /** For the migration itself. */
    public static void finished() {
        DONE.complete(null);
    }
}
