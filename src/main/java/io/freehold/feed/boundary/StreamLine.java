package io.freehold.feed.boundary;

import io.freehold.feed.Farewell;
import io.freehold.feed.Frame;
import io.freehold.feed.Line;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/**
 * A line over server-sent events. Writing may block while the receiver is slow, so it is done on a
 * thread that nobody waits for.
 */
final class StreamLine implements Line {
    private static final Logger LOG = System.getLogger(StreamLine.class.getName());

    private final SseEventSink sink;
    private final Sse sse;
    private final Executor executor;

    StreamLine(SseEventSink sink, Sse sse, Executor executor) {
        this.sink = sink;
        this.sse = sse;
        this.executor = executor;
    }

    @Override
    public void send(Frame frame, Consumer<Boolean> sent) {
        write(
                sse.newEventBuilder()
                        .id(frame.id().toString())
                        .data(String.class, frame.json())
                        .build(),
                sent);
    }

    @Override
    public void beat(Consumer<Boolean> sent) {
        write(sse.newEventBuilder().comment("").build(), sent);
    }

    private void write(OutboundSseEvent event, Consumer<Boolean> sent) {
        executor.execute(() -> {
            try {
                sink.send(event).whenComplete((written, failure) -> sent.accept(failure == null));
            } catch (RuntimeException gone) {
                LOG.log(Level.DEBUG, "A stream took nothing more.", gone);
                sent.accept(false);
            }
        });
    }

    @Override
    public void close(Farewell why) {
        try {
            sink.close();
        } catch (IOException | RuntimeException gone) {
            LOG.log(Level.DEBUG, "A stream was closed already.", gone);
        }
    }
}
