package io.freehold.feed.boundary;

import io.freehold.feed.Farewell;
import io.freehold.feed.Frame;
import io.freehold.feed.Line;
import jakarta.websocket.CloseReason;
import jakarta.websocket.CloseReason.CloseCodes;
import jakarta.websocket.Session;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/** A line over a WebSocket. */
final class SocketLine implements Line {
    private static final Logger LOG = System.getLogger(SocketLine.class.getName());

    private final Session session;

    SocketLine(Session session) {
        this.session = session;
    }

    @Override
    public void send(Frame frame, Consumer<Boolean> sent) {
        AtomicBoolean told = new AtomicBoolean();
        try {
            session.getAsyncRemote().sendText(frame.json(), result -> tell(sent, told, result.isOK()));
        } catch (RuntimeException gone) {
            LOG.log(Level.DEBUG, "A socket took nothing more.", gone);
            tell(sent, told, false);
        }
    }

    /** Containers differ in whether a failing send throws, calls back, or both. */
    private static void tell(Consumer<Boolean> sent, AtomicBoolean told, boolean ok) {
        if (told.compareAndSet(false, true)) {
            sent.accept(ok);
        }
    }

    @Override
    public void beat(Consumer<Boolean> sent) {
        boolean alive = true;
        try {
            session.getAsyncRemote().sendPing(ByteBuffer.allocate(0));
        } catch (IOException | RuntimeException gone) {
            LOG.log(Level.DEBUG, "A socket took no ping.", gone);
            alive = false;
        }
        sent.accept(alive);
    }

    @Override
    public void close(Farewell why) {
        try {
            session.close(new CloseReason(CloseCodes.getCloseCode(why.code()), why.reason()));
        } catch (IOException | RuntimeException gone) {
            LOG.log(Level.DEBUG, "A socket was closed already.", gone);
        }
    }
}
