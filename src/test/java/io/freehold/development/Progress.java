package io.freehold.development;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;

/** What the developer reads while Freehold starts: one sentence a stage, and how long it took. */
final class Progress {

    private static final int WIDTH = 60;

    private final PrintStream out;
    /** A redrawn line makes sense on a screen only, not in a log file. */
    private final boolean redraws;

    private String stage = "";
    private Instant began = Instant.now();

    Progress(PrintStream out, boolean redraws) {
        this.out = out;
        this.redraws = redraws;
    }

    void stage(String sentence) {
        stage = sentence;
        began = Instant.now();
        tick();
    }

    /** Shows that something still happens. */
    void tick() {
        if (redraws) {
            out.print("\r" + line("…"));
            out.flush();
        }
    }

    void done() {
        out.println((redraws ? "\r" : "") + line("done"));
    }

    private String line(String state) {
        double seconds = Duration.between(began, Instant.now()).toMillis() / 1000.0;
        return String.format("  %-" + WIDTH + "s %s (%.1f s)", stage, state, seconds);
    }

    void say(String text) {
        out.println(text);
    }
}
