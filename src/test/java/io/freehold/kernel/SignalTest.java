package io.freehold.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class SignalTest {
    private final Signal signal = new Signal();

    @Test
    void signalGivenBeforeTheWaitIsNotLost() {
        signal.give();
        assertThat(signal.await(Duration.ofSeconds(20))).isTrue();
    }

    @Test
    void manySignalsCountAsOne() {
        signal.give();
        signal.give();
        assertThat(signal.await(Duration.ofSeconds(20))).isTrue();
        assertThat(signal.await(Duration.ZERO)).isFalse();
    }

    @Test
    void interruptEndsTheWaitAndStays() {
        Thread.currentThread().interrupt();
        assertThat(signal.await(Duration.ofSeconds(20))).isFalse();
        assertThat(Thread.interrupted()).isTrue();
    }
}
