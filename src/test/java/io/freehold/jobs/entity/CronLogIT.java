package io.freehold.jobs.entity;

import static org.assertj.core.api.Assertions.assertThat;

import io.freehold.testing.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class CronLogIT {
    private static final Instant DUE = Instant.parse("2026-01-14T08:30:00Z");
    private static final Duration LONGEST = Duration.ofMinutes(15);

    private final CronLog log = new CronLog(TestDatabase.shared().platform());
    private final String name = "task-" + UUID.randomUUID();

    @Test
    void oneServerOfTheClusterGetsADueTime() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<OptionalInt>> servers = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                servers.add(() -> log.claim(name, DUE, LONGEST));
            }
            int winners = 0;
            for (Future<OptionalInt> claimed : threads.invokeAll(servers)) {
                winners += claimed.get().isPresent() ? 1 : 0;
            }
            assertThat(winners).isEqualTo(1);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void doneRunIsNotGivenAgain() {
        int attempt = log.claim(name, DUE, LONGEST).orElseThrow();
        assertThat(log.done(name, DUE, attempt, "3 leads")).isTrue();
        assertThat(log.claim(name, DUE, LONGEST)).isEmpty();
        assertThat(log.unfinished(name)).isEmpty();
    }

    @Test
    void whileATaskRunsItsNextDueTimeWaits() {
        int attempt = log.claim(name, DUE, LONGEST).orElseThrow();
        assertThat(log.claim(name, DUE.plusSeconds(60), LONGEST)).isEmpty();
        log.done(name, DUE, attempt, "");
        assertThat(log.claim(name, DUE.plusSeconds(60), LONGEST)).isPresent();
    }

    @Test
    void runOfADeadServerIsGivenAgainAndTheDeadOneCannotEndIt() {
        int dead = log.claim(name, DUE, Duration.ZERO).orElseThrow();
        assertThat(log.unfinished(name)).containsExactly(DUE);
        int again = log.claim(name, DUE, LONGEST).orElseThrow();
        assertThat(again).isEqualTo(dead + 1);
        assertThat(log.done(name, DUE, dead, "late")).isFalse();
        assertThat(log.done(name, DUE, again, "x".repeat(5_000))).isTrue();
    }

    @Test
    void failedRunIsTriedThreeTimes() {
        for (int attempt = 1; attempt <= 3; attempt++) {
            assertThat(log.claim(name, DUE, LONGEST)).hasValue(attempt);
            assertThat(log.failed(name, DUE, attempt, "java.io.IOException")).isTrue();
        }
        assertThat(log.claim(name, DUE, LONGEST)).isEmpty();
        assertThat(log.unfinished(name)).isEmpty();
    }

    @Test
    void newTaskOwesNothing() {
        assertThat(log.newest(name, DUE)).isEqualTo(DUE);
        assertThat(log.newest(name, DUE.plusSeconds(60))).isEqualTo(DUE);
    }
}
