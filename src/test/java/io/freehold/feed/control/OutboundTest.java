package io.freehold.feed.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.freehold.feed.Farewell;
import io.freehold.feed.Frame;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class OutboundTest {
    private final RecordedLine line = new RecordedLine();
    private final Outbound outbound = new Outbound(line, Runnable::run);

    private static Frame frame(String text) {
        return new Frame(UUID.randomUUID(), text, text.length());
    }

    private static Frame large() {
        return new Frame(UUID.randomUUID(), "large", Outbound.BUFFERED_BYTES_MAX / 2);
    }

    @Test
    void oneSendIsUnderWayAtMost() {
        outbound.offer(frame("a"));
        outbound.offer(frame("b"));
        assertThat(line.sent()).containsExactly("a");
        line.complete(true);
        assertThat(line.sent()).containsExactly("a", "b");
        assertThat(outbound.bufferedBytes()).isEqualTo(1);
        line.complete(true);
        assertThat(outbound.bufferedBytes()).isZero();
    }

    @Test
    void tooMuchWaitingClosesWith1013() {
        outbound.offer(large());
        outbound.offer(large());
        assertThat(line.farewell()).isEmpty();
        outbound.offer(frame("one too many"));
        assertThat(line.farewell()).contains(Farewell.TOO_SLOW);
        assertThat(Farewell.TOO_SLOW.code()).isEqualTo(1013);
        assertThat(outbound.isClosed()).isTrue();
    }

    @Test
    void closedLineSendsNothingMore() {
        outbound.offer(frame("a"));
        outbound.close(Farewell.NOT_ACCEPTED);
        outbound.close(Farewell.TOO_SLOW);
        line.complete(true);
        outbound.offer(frame("b"));
        outbound.beat();
        assertThat(line.sent()).containsExactly("a");
        assertThat(line.farewell()).contains(Farewell.NOT_ACCEPTED);
    }

    @Test
    void failedSendEndsTheLine() {
        outbound.offer(frame("a"));
        outbound.offer(frame("b"));
        line.complete(false);
        assertThat(outbound.isClosed()).isTrue();
        assertThat(line.sent()).containsExactly("a");
    }

    @Test
    void drainedIsToldWhenNothingWaits() {
        AtomicInteger drained = new AtomicInteger();
        outbound.whenDrained(drained::incrementAndGet);
        assertThat(drained).hasValue(1);
        outbound.offer(frame("a"));
        outbound.offer(frame("b"));
        outbound.whenDrained(drained::incrementAndGet);
        line.complete(true);
        assertThat(drained).hasValue(1);
        line.complete(true);
        assertThat(drained).hasValue(2);
    }

    @Test
    void beatWaitsForNobody() {
        outbound.beat();
        assertThat(line.beats()).isEqualTo(1);
        outbound.offer(frame("a"));
        assertThat(line.sent()).isEmpty();
        line.complete(true);
        assertThat(line.sent()).containsExactly("a");
        outbound.beat();
        assertThat(line.beats()).isEqualTo(1);
    }
}
