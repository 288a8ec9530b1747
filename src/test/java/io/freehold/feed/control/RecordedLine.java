package io.freehold.feed.control;

import io.freehold.feed.Farewell;
import io.freehold.feed.Frame;
import io.freehold.feed.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A line that keeps what it is told and completes a send when the test says so. */
final class RecordedLine implements Line {
    private final List<String> sent = new ArrayList<>();
    private Consumer<Boolean> underWay;
    private Farewell farewell;
    private int beats;

    @Override
    public void send(Frame frame, Consumer<Boolean> done) {
        begin(done);
        sent.add(frame.json());
    }

    @Override
    public void beat(Consumer<Boolean> done) {
        begin(done);
        beats++;
    }

    private void begin(Consumer<Boolean> done) {
        if (underWay != null) {
            throw new IllegalStateException("two sends at once");
        }
        underWay = done;
    }

    @Override
    public void close(Farewell why) {
        farewell = why;
    }

    void complete(boolean ok) {
        Consumer<Boolean> done = underWay;
        underWay = null;
        done.accept(ok);
    }

    /** Completes until nothing is under way. */
    RecordedLine drained() {
        while (underWay != null) {
            complete(true);
        }
        return this;
    }

    List<String> sent() {
        return sent;
    }

    Optional<Farewell> farewell() {
        return Optional.ofNullable(farewell);
    }

    int beats() {
        return beats;
    }
}
