package io.freehold.jobs.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.freehold.jobs.Rhythm;
import io.freehold.jobs.ScheduledTask;
import io.freehold.jobs.entity.CronLog;
import io.freehold.tenancy.Caller;
import io.freehold.testing.TestDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CatchUpIT {
    private final CronLog log = new CronLog(TestDatabase.shared().platform());
    private final Hourly task = new Hourly(Duration.ofDays(1));

    private CatchUp serverAt(String instant) {
        return new CatchUp(log, Clock.fixed(Instant.parse(instant), ZoneOffset.UTC));
    }

    @Test
    void taskRunsWhenDueAndOnce() {
        serverAt("2026-01-14T08:30:00Z").run(task);
        assertThat(task.ran).isEmpty();
        serverAt("2026-01-14T09:00:20Z").run(task);
        serverAt("2026-01-14T09:00:20Z").run(task);
        serverAt("2026-01-14T09:01:20Z").run(task);
        assertThat(task.ran).containsExactly(Instant.parse("2026-01-14T09:00:00Z"));
    }

    @Test
    void missedRunsAreCaughtUpInOrder() {
        serverAt("2026-01-14T08:30:00Z").run(task);
        serverAt("2026-01-14T11:10:00Z").run(task);
        assertThat(task.ran)
                .containsExactly(
                        Instant.parse("2026-01-14T09:00:00Z"),
                        Instant.parse("2026-01-14T10:00:00Z"),
                        Instant.parse("2026-01-14T11:00:00Z"));
    }

    /** It ends its run between our asking for one due time and for the next. */
    @Test
    void noDueTimeIsPassedOverBecauseAnotherServerRanTheOneBefore() {
        serverAt("2026-01-14T08:30:00Z").run(task);
        Instant nine = Instant.parse("2026-01-14T09:00:00Z");
        int others = log.claim(task.name(), nine, task.longest()).orElseThrow();
        CronLog slow = new CronLog(TestDatabase.shared().platform()) {
            @Override
            public OptionalInt claim(String name, Instant due, Duration longest) {
                OptionalInt claimed = super.claim(name, due, longest);
                log.done(name, nine, others, "ran elsewhere");
                return claimed;
            }
        };
        Clock later = Clock.fixed(Instant.parse("2026-01-14T11:10:00Z"), ZoneOffset.UTC);
        new CatchUp(slow, later).run(task);
        new CatchUp(log, later).run(task);
        assertThat(task.ran)
                .containsExactly(Instant.parse("2026-01-14T10:00:00Z"), Instant.parse("2026-01-14T11:00:00Z"));
    }

    @Test
    void whatIsTooOldIsDroppedButForTheNewest() {
        Hourly broom = new Hourly(Duration.ZERO);
        serverAt("2026-01-14T08:30:00Z").run(broom);
        serverAt("2026-01-14T11:10:00Z").run(broom);
        assertThat(broom.ran).containsExactly(Instant.parse("2026-01-14T11:00:00Z"));
        serverAt("2026-01-14T11:11:00Z").run(broom);
        assertThat(broom.ran).hasSize(1);
    }

    @Test
    void failedRunIsTriedAgainAtTheNextLook() {
        serverAt("2026-01-14T08:30:00Z").run(task);
        task.failures = 2;
        serverAt("2026-01-14T09:00:20Z").run(task);
        serverAt("2026-01-14T09:01:20Z").run(task);
        assertThat(task.ran).isEmpty();
        serverAt("2026-01-14T09:02:20Z").run(task);
        assertThat(task.ran).containsExactly(Instant.parse("2026-01-14T09:00:00Z"));
    }

    @Test
    void taskRunsAsTheSystem() {
        serverAt("2026-01-14T08:30:00Z").run(task);
        serverAt("2026-01-14T09:00:20Z").run(task);
        assertThat(task.caller).isEqualTo(Caller.SYSTEM);
        assertThat(Caller.find()).isEmpty();
    }

    private static final class Hourly implements ScheduledTask {
        private final String name = "hourly-" + UUID.randomUUID();
        private final List<Instant> ran = new ArrayList<>();
        private final Duration catchUp;
        private int failures;
        private Caller caller;

        Hourly(Duration catchUp) {
            this.catchUp = catchUp;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public Rhythm rhythm() {
            return new Rhythm.Every(Duration.ofHours(1));
        }

        @Override
        public Duration catchUp() {
            return catchUp;
        }

        @Override
        public String run(Instant dueAt) {
            caller = Caller.current();
            if (failures > 0) {
                failures--;
                throw new IllegalStateException("not today");
            }
            ran.add(dueAt);
            return "ran for " + dueAt;
        }
    }
}
