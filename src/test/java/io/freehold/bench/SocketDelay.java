package io.freehold.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.freehold.testing.Database;
import io.freehold.testing.Server;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * How long events take from their commit to a hundred sockets. PostgreSQL itself tells when each was
 * committed ({@code track_commit_timestamp}); its clock is this machine's.
 */
final class SocketDelay {

    private static final int SOCKETS = 100;
    private static final int LEADS_A_SECOND = 10;

    /** Until both sides run compiled code: what comes before is not counted. */
    private static final Duration WARM_UP = Duration.ofSeconds(20);

    private final Server server;
    private final Database database;
    private final Stage stage;
    private final Queue<Arrival> arrivals = new ConcurrentLinkedQueue<>();

    SocketDelay(Server server, Database database, Stage stage) {
        this.server = server;
        this.database = database;
        this.stage = stage;
    }

    private record Arrival(String event, Instant at) {}

    String measured(Duration length) throws InterruptedException, SQLException {
        List<WebSocket> sockets = opened();
        send(WARM_UP);
        arrivals.clear();
        send(length);
        sockets.forEach(WebSocket::abort);
        Rate rate = Load.rate(delays(), length.toNanos());
        return String.format(
                Locale.ROOT,
                "%d events received, p50 %.1f ms, p95 %.1f ms",
                arrivals.size(),
                rate.p50Ms(),
                rate.p95Ms());
    }

    private List<WebSocket> opened() {
        HttpClient client = HttpClient.newHttpClient();
        URI feed = server.socketAddress().resolve("feed?token=" + stage.token());
        List<WebSocket> sockets = new ArrayList<>();
        for (int i = 0; i < SOCKETS; i++) {
            sockets.add(client.newWebSocketBuilder().buildAsync(feed, new Ear()).join());
        }
        return sockets;
    }

    private void send(Duration length) throws InterruptedException {
        Instant end = Instant.now().plus(length);
        Load one = new Load(server, 1, Duration.ofMillis(1));
        while (Instant.now().isBefore(end)) {
            one.intake(stage);
            Thread.sleep(1_000 / LEADS_A_SECOND);
        }
        Thread.sleep(1_000);
    }

    private List<Long> delays() throws SQLException {
        Map<String, Instant> commits = commits();
        return arrivals.stream()
                .filter(arrival -> commits.containsKey(arrival.event()))
                .map(arrival -> Duration.between(commits.get(arrival.event()), arrival.at())
                        .toNanos())
                .toList();
    }

    private Map<String, Instant> commits() throws SQLException {
        Map<String, Instant> commits = new HashMap<>();
        try (Connection session = database.asSuperuser();
                Statement statement = session.createStatement();
                ResultSet row = statement.executeQuery(
                        "select id::text, pg_xact_commit_timestamp(xmin) from outbox_events where tenant_id = '"
                                + stage.company().id() + "'")) {
            while (row.next()) {
                commits.put(
                        row.getString(1), row.getObject(2, OffsetDateTime.class).toInstant());
            }
        }
        return commits;
    }

    private final class Ear implements WebSocket.Listener {
        private static final ObjectMapper JSON = new ObjectMapper();
        private final StringBuilder text = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket socket, CharSequence part, boolean last) {
            Instant received = Instant.now();
            text.append(part);
            if (last) {
                note(text.toString(), received);
                text.setLength(0);
            }
            socket.request(1);
            return null;
        }

        private void note(String event, Instant received) {
            try {
                JsonNode id = JSON.readTree(event).get("id");
                if (id != null) {
                    arrivals.add(new Arrival(id.asText(), received));
                }
            } catch (JsonProcessingException e) {
                throw new IllegalStateException(event, e);
            }
        }
    }
}
