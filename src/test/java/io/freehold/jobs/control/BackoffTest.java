package io.freehold.jobs.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BackoffTest {
    private final Random random = new Random(7);

    @Test
    void eachWaitIsBetweenHalfAndAllOfTwiceTheLast() {
        for (int attempt = 1; attempt <= 8; attempt++) {
            Duration whole = Backoff.FIRST.multipliedBy(1L << (attempt - 1));
            Duration wait = Backoff.after(attempt, random);
            assertThat(wait).isBetween(whole.dividedBy(2), whole);
        }
    }

    @Test
    void noWaitIsLongerThanTheLongest() {
        assertThat(Backoff.after(1_000, random)).isLessThanOrEqualTo(Backoff.MOST);
        assertThat(Backoff.after(Integer.MAX_VALUE, random)).isLessThanOrEqualTo(Backoff.MOST);
    }

    @Test
    void aFailureThatSaysWhenToComeBackWaitsThatLong() {
        Duration asked = Duration.ofMinutes(3);
        assertThat(Backoff.after(1, Optional.of(asked), random)).isEqualTo(asked);
        assertThat(Backoff.after(1, Optional.of(Duration.ofDays(9)), random)).isEqualTo(Backoff.ASKED_MAX);
        assertThat(Backoff.after(1, Optional.of(Duration.ofMillis(1)), random))
                .isGreaterThanOrEqualTo(Backoff.FIRST.dividedBy(2));
        assertThat(Backoff.after(1, Optional.empty(), random)).isLessThanOrEqualTo(Backoff.FIRST);
    }

    @Test
    void jobsThatFailTogetherDoNotComeBackTogether() {
        assertThat(IntStream.range(0, 20)
                        .mapToObj(i -> Backoff.after(5, random))
                        .distinct()
                        .count())
                .isGreaterThan(10);
    }
}
