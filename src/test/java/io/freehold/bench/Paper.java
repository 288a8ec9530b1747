package io.freehold.bench;

import java.io.PrintStream;
import java.util.Locale;

/** Where results are printed. */
final class Paper {

    private static final PrintStream PAPER = System.out;

    void title(String text) {
        PAPER.printf("%n%s%n", text);
    }

    void say(String text) {
        PAPER.println("  " + text);
    }

    void ratio(String what, Rate ours, Rate theirs) {
        PAPER.printf(
                Locale.ROOT,
                "  %-52s %8.0f/s  vs %8.0f/s   ratio %.2f   p50 %.1f ms  p95 %.1f ms%n",
                what,
                ours.perSecond(),
                theirs.perSecond(),
                ours.perSecond() / theirs.perSecond(),
                ours.p50Ms(),
                ours.p95Ms());
    }
}
