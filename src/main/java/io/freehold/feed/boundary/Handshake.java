package io.freehold.feed.boundary;

import io.freehold.feed.Feed;
import io.freehold.jobs.Position;
import io.freehold.tenancy.Request;
import io.freehold.tenancy.Trace;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.websocket.HandshakeResponse;
import jakarta.websocket.server.HandshakeRequest;
import jakarta.websocket.server.ServerEndpointConfig;
import java.util.Optional;

/**
 * Keeps of the upgrade request what the socket is opened with: headers are gone by then. The feed's
 * position is taken here, before the client hears that it is connected, so that nothing after that is
 * missed.
 */
public class Handshake extends ServerEndpointConfig.Configurator {
    private static final String KEY = Handshake.class.getName();

    /** What the request showed, by which ids the log knows it, and where the feed stood. */
    record Kept(ShownToken token, Request request, Trace trace, Optional<Position> position) {}

    @Override
    public void modifyHandshake(ServerEndpointConfig config, HandshakeRequest request, HandshakeResponse response) {
        Feed feed = CDI.current().select(Feed.class).get();
        config.getUserProperties()
                .put(
                        KEY,
                        new Kept(
                                ShownToken.of(request),
                                Request.current(),
                                Trace.find().orElseThrow(),
                                feed.now()));
    }

    static Kept of(java.util.Map<String, Object> userProperties) {
        return (Kept) userProperties.get(KEY);
    }
}
