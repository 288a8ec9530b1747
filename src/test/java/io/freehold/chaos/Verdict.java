package io.freehold.chaos;

import java.io.PrintStream;

/** What was promised and whether it was kept, printed as it is found out. */
final class Verdict {

    private static final PrintStream PAPER = System.out;

    private boolean kept = true;

    void say(String sentence) {
        PAPER.println(sentence);
    }

    void promise(String what, boolean held) {
        kept &= held;
        say((held ? "kept    " : "BROKEN  ") + what);
    }

    boolean kept() {
        return kept;
    }
}
