package io.freehold.delivery.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.freehold.delivery.CarrierState.Mode;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class BreakerTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:30:00Z");

    private final Breaker breaker = new Breaker();

    @Test
    void aHiccupOpensNothing() {
        fail(Breaker.FAILURES_MAX - 1, NOW);
        assertThat(breaker.closed(NOW)).isEmpty();
        breaker.worked();
        fail(Breaker.FAILURES_MAX - 1, NOW);
        assertThat(breaker.closed(NOW)).as("failures in a row count").isEmpty();
        assertThat(breaker.state("mail", NOW).mode()).isEqualTo(Mode.CLOSED);
    }

    @Test
    void anOutageIsLeftAloneForAMinute() {
        fail(Breaker.FAILURES_MAX, NOW);
        assertThat(breaker.closed(NOW.plusSeconds(20))).contains(Duration.ofSeconds(40));
        assertThat(breaker.state("mail", NOW).mode()).isEqualTo(Mode.OPEN);
        assertThat(breaker.state("mail", NOW).error()).isEqualTo("away");
        assertThat(breaker.state("mail", NOW).openUntil()).isEqualTo(NOW.plusSeconds(60));
    }

    @Test
    void thenASingleTryIsMadeAndOthersGoOnWaiting() {
        fail(Breaker.FAILURES_MAX, NOW);
        Instant later = NOW.plusSeconds(61);
        assertThat(breaker.state("mail", later).mode()).isEqualTo(Mode.HALF_OPEN);
        assertThat(breaker.closed(later)).isEmpty();
        assertThat(breaker.closed(later)).isPresent();
        breaker.worked();
        assertThat(breaker.closed(later)).isEmpty();
        assertThat(breaker.closed(later)).isEmpty();
    }

    @Test
    void eachTryThatFailsDoublesTheRestUpToAQuarterOfAnHour() {
        Instant now = NOW;
        fail(Breaker.FAILURES_MAX, now);
        for (int minutes : new int[] {1, 2, 4, 8, 15, 15}) {
            assertThat(breaker.closed(now)).contains(Duration.ofMinutes(minutes));
            now = now.plus(Duration.ofMinutes(minutes));
            assertThat(breaker.closed(now)).isEmpty();
            fail(1, now);
        }
    }

    @Test
    void aTryThatNeverTellsItsEndIsFollowedByAnother() {
        fail(Breaker.FAILURES_MAX, NOW);
        Instant later = NOW.plusSeconds(60);
        assertThat(breaker.closed(later)).isEmpty();
        assertThat(breaker.closed(later.plusSeconds(119))).isPresent();
        assertThat(breaker.closed(later.plusSeconds(120))).isEmpty();
    }

    private void fail(int times, Instant at) {
        for (int i = 0; i < times; i++) {
            breaker.failed("away", at);
        }
    }
}
