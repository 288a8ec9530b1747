package io.freehold.bench;

import io.freehold.testing.Server;
import io.freehold.testing.ServerJvm;
import java.time.Duration;
import java.util.Locale;
import java.util.function.DoubleSupplier;

/**
 * Rounds of requests until the server's compilers have little left to do. They need minutes, and as much of the
 * processor as the requests do; until then it is they that are measured.
 */
final class WarmUp {

    private static final int ROUNDS_MAX = 60;

    /** One round may happen to reach nothing new. */
    private static final int QUIET_ROUNDS = 2;

    /** Of one core. */
    private static final double QUIET_SHARE = 0.1;

    private final ServerJvm jvm;
    private final Paper paper;

    WarmUp(Server server, Paper paper) {
        this.jvm = ServerJvm.of(server);
        this.paper = paper;
    }

    /**
     * Returns when the server is warm.
     *
     * @param round sends requests and tells how many a second were answered
     */
    void by(DoubleSupplier round) {
        int quiet = 0;
        for (int number = 1; number <= ROUNDS_MAX && quiet < QUIET_ROUNDS; number++) {
            Duration compiled = jvm.compiled();
            long began = System.nanoTime();
            double perSecond = round.getAsDouble();
            double share = (double) jvm.compiled().minus(compiled).toNanos() / (System.nanoTime() - began);
            quiet = share > QUIET_SHARE ? 0 : quiet + 1;
            paper.say(String.format(
                    Locale.ROOT,
                    "warming up, round %d: %.0f requests a second, compilers at work %.0f %% of the time",
                    number,
                    perSecond,
                    100 * share));
        }
    }
}
