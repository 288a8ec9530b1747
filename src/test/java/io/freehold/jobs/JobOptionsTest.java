package io.freehold.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class JobOptionsTest {
    @Test
    void optionsAddUp() {
        Instant later = Instant.parse("2026-01-14T08:00:00Z");
        JobOptions options = JobOptions.keyed("week-3").notBefore(later).attempts(2);
        assertThat(options.key()).contains("week-3");
        assertThat(options.notBefore()).contains(later);
        assertThat(options.attemptsMax()).isEqualTo(2);
    }

    @Test
    void noAttemptIsRefused() {
        assertThatThrownBy(() -> JobOptions.NONE.attempts(0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void lastAttemptIsKnownToTheHandler() {
        assertThat(new Job(UUID.randomUUID(), "k", "{}", 2, 3).isLastAttempt()).isFalse();
        assertThat(new Job(UUID.randomUUID(), "k", "{}", 3, 3).isLastAttempt()).isTrue();
    }
}
