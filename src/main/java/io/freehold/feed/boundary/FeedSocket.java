package io.freehold.feed.boundary;

import io.freehold.feed.Farewell;
import io.freehold.feed.Feed;
import io.freehold.feed.FeedTickets;
import io.freehold.feed.Wish;
import io.freehold.tenancy.Binding;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.websocket.EndpointConfig;
import jakarta.websocket.OnClose;
import jakarta.websocket.OnError;
import jakarta.websocket.OnMessage;
import jakarta.websocket.OnOpen;
import jakarta.websocket.Session;
import jakarta.websocket.server.ServerEndpoint;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * {@code /feed?types=&since=}: the live feed as a WebSocket. The token comes as {@code ticket}, as
 * {@code token}, in the header or in the cookie; it is never written to a log.
 */
@Dependent
@ServerEndpoint(value = "/feed", configurator = Handshake.class)
public class FeedSocket {
    private static final Logger LOG = System.getLogger(FeedSocket.class.getName());

    /** Clients have nothing to say here. */
    private static final int INCOMING_BYTES_MAX = 1_024;

    @Inject
    private Feed feed;

    @Inject
    private FeedTickets tickets;

    private volatile Optional<Runnable> leave = Optional.empty();

    @OnOpen
    public void open(Session session, EndpointConfig config) {
        session.setMaxIdleTimeout(0);
        session.setMaxTextMessageBufferSize(INCOMING_BYTES_MAX);
        session.setMaxBinaryMessageBufferSize(INCOMING_BYTES_MAX);
        Handshake.Kept kept = Handshake.of(config.getUserProperties());
        Binding.begin(kept.request(), kept.trace());
        try {
            open(session, kept);
        } finally {
            Binding.end();
        }
    }

    private void open(Session session, Handshake.Kept kept) {
        SocketLine line = new SocketLine(session);
        Map<String, List<String>> query = session.getRequestParameterMap();
        Wish.read(joined(query, "types"), joined(query, "since"))
                .ifPresentOrElse(
                        wish -> leave = feed.open(
                                line,
                                kept.token().credentials(tickets),
                                kept.request().host(),
                                wish,
                                kept.position()),
                        () -> line.close(Farewell.NOT_UNDERSTOOD));
    }

    private static String joined(Map<String, List<String>> query, String name) {
        return String.join(",", query.getOrDefault(name, List.of()));
    }

    @OnMessage
    public void ignore(String message) {
        // Proxies and old clients send signs of life of their own.
    }

    @OnClose
    public void closed() {
        leave.ifPresent(Runnable::run);
    }

    @OnError
    public void failed(Throwable failure) {
        LOG.log(Level.DEBUG, "A socket failed.", failure);
        leave.ifPresent(Runnable::run);
    }
}
