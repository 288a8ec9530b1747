package io.freehold.delivery.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RetryPlanTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:30:00Z");

    @Test
    void waitsGrowAndEnd() {
        Duration before = Duration.ZERO;
        Duration all = Duration.ZERO;
        for (int attempts = 1; attempts < RetryPlan.ATTEMPTS_MAX; attempts++) {
            Duration wait = wait(attempts, Optional.empty());
            assertThat(wait).isGreaterThanOrEqualTo(before);
            before = wait;
            all = all.plus(wait);
        }
        assertThat(RetryPlan.next(RetryPlan.ATTEMPTS_MAX, Optional.empty(), NOW))
                .isEmpty();
        assertThat(all).isBetween(Duration.ofHours(10), Duration.ofHours(12));
    }

    @Test
    void whoeverAsksForLongerIsLeftAloneSoLongButNotForEver() {
        assertThat(wait(1, Optional.of(Duration.ofMinutes(20)))).isEqualTo(Duration.ofMinutes(20));
        assertThat(wait(1, Optional.of(Duration.ofSeconds(1)))).isEqualTo(Duration.ofMinutes(1));
        assertThat(wait(1, Optional.of(Duration.ofDays(300)))).isEqualTo(Duration.ofHours(6));
    }

    private static Duration wait(int attempts, Optional<Duration> asked) {
        return Duration.between(NOW, RetryPlan.next(attempts, asked, NOW).orElseThrow());
    }
}
