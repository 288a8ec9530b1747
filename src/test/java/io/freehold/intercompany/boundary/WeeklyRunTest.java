package io.freehold.intercompany.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/** When companies invoice each other. */
class WeeklyRunTest {

    private final WeeklyRun run = new WeeklyRun(null);

    @Test
    void itIsMondayAtEightInParisInSummerAndInWinter() {
        assertThat(run.rhythm().nextAfter(Instant.parse("2026-10-20T12:00:00Z")))
                .isEqualTo("2026-10-26T07:00:00Z");
        assertThat(run.rhythm().nextAfter(Instant.parse("2026-10-19T05:59:59Z")))
                .isEqualTo("2026-10-19T06:00:00Z");
    }

    @Test
    void itsWeekIsTheOneBeforeAlsoOverTheTurnOfTheYear() {
        assertThat(WeeklyRun.weekBefore(Instant.parse("2026-11-23T07:00:00Z"))).hasToString("2026-W47");
        assertThat(WeeklyRun.weekBefore(Instant.parse("2027-01-04T07:00:00Z"))).hasToString("2026-W53");
    }
}
