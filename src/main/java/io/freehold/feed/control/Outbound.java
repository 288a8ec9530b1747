package io.freehold.feed.control;

import io.freehold.feed.Farewell;
import io.freehold.feed.Frame;
import io.freehold.feed.Line;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Executor;

/**
 * What waits for one receiver. One send is under way at most, so a slow receiver holds up itself and
 * nobody else; when too much waits, the line is closed and its client comes back with {@code since}.
 */
final class Outbound {
    /** Bytes that may wait for one receiver (spec: realtime, backpressure). */
    static final int BUFFERED_BYTES_MAX = 1 << 20;

    private final Line line;
    private final Executor executor;
    private final Deque<Frame> waiting = new ArrayDeque<>();
    private int bufferedBytes;
    private boolean sending;
    private boolean closed;
    private Runnable onDrained;

    Outbound(Line line, Executor executor) {
        this.line = line;
        this.executor = executor;
    }

    /** Queues the frame; closes the line when it is one too many. */
    void offer(Frame frame) {
        Frame first = null;
        synchronized (this) {
            if (closed) {
                return;
            }
            if (bufferedBytes + frame.bytes() <= BUFFERED_BYTES_MAX) {
                waiting.addLast(frame);
                bufferedBytes += frame.bytes();
                first = take();
            } else {
                close(Farewell.TOO_SLOW);
            }
        }
        send(first);
    }

    /** Runs the step once nothing waits any more, at once if nothing does. */
    void whenDrained(Runnable step) {
        synchronized (this) {
            if (closed) {
                return;
            }
            if (sending) {
                onDrained = step;
                return;
            }
        }
        executor.execute(step);
    }

    /** Shows that the line lives, unless something else is being sent. */
    void beat() {
        synchronized (this) {
            if (closed || sending) {
                return;
            }
            sending = true;
        }
        line.beat(sent -> ended(0, sent));
    }

    /** Closes the line once; closing may block, so the caller does not wait for it. */
    synchronized void close(Farewell why) {
        if (forget()) {
            executor.execute(() -> line.close(why));
        }
    }

    /** The line is gone: nothing more is queued; true the first time. */
    synchronized boolean forget() {
        boolean first = !closed;
        closed = true;
        waiting.clear();
        onDrained = null;
        return first;
    }

    synchronized boolean isClosed() {
        return closed;
    }

    synchronized int bufferedBytes() {
        return bufferedBytes;
    }

    /** The next frame to send, if none is under way. Call with the lock held. */
    private Frame take() {
        if (sending || closed) {
            return null;
        }
        Frame next = waiting.pollFirst();
        sending = next != null;
        return next;
    }

    private void send(Frame frame) {
        if (frame != null) {
            line.send(frame, sent -> ended(frame.bytes(), sent));
        }
    }

    private void ended(int bytes, boolean sent) {
        Runnable drained = null;
        boolean more;
        synchronized (this) {
            sending = false;
            bufferedBytes -= bytes;
            if (!sent) {
                close(Farewell.GOING_AWAY);
                return;
            }
            more = !waiting.isEmpty();
            if (!more) {
                drained = onDrained;
                onDrained = null;
            }
        }
        if (more) {
            // Not on this thread: containers refuse a send from within the last one's completion.
            executor.execute(this::sendNext);
        } else if (drained != null) {
            executor.execute(drained);
        }
    }

    private void sendNext() {
        Frame next;
        synchronized (this) {
            next = take();
        }
        send(next);
    }
}
