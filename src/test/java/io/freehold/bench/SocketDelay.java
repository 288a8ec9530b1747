package io.freehold.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.freehold.testing.Server;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * How long events take to a hundred sockets. Counted from the event's own time, which lies before its
 * commit: the figure is an upper bound of commit to socket.
 */
final class SocketDelay {

    private static final int SOCKETS = 100;
    private static final int LEADS_A_SECOND = 10;

    private final Server server;
    private final Stage stage;
    private final Queue<Long> nanos = new ConcurrentLinkedQueue<>();

    SocketDelay(Server server, Stage stage) {
        this.server = server;
        this.stage = stage;
    }

    String measured(Duration length) throws InterruptedException {
        HttpClient client = HttpClient.newHttpClient();
        URI feed = server.socketAddress().resolve("feed?token=" + stage.token());
        List<WebSocket> sockets = new ArrayList<>();
        for (int i = 0; i < SOCKETS; i++) {
            sockets.add(client.newWebSocketBuilder().buildAsync(feed, new Ear()).join());
        }
        Instant end = Instant.now().plus(length);
        Load one = new Load(server, 1, Duration.ofMillis(1));
        while (Instant.now().isBefore(end)) {
            one.intake(stage);
            Thread.sleep(1_000 / LEADS_A_SECOND);
        }
        Thread.sleep(1_000);
        sockets.forEach(WebSocket::abort);
        Rate rate = Load.rate(new ArrayList<>(nanos), length.toNanos());
        return String.format(
                Locale.ROOT, "%d events received, p50 %.1f ms, p95 %.1f ms", nanos.size(), rate.p50Ms(), rate.p95Ms());
    }

    private final class Ear implements WebSocket.Listener {
        private static final ObjectMapper JSON = new ObjectMapper();
        private final StringBuilder text = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket socket, CharSequence part, boolean last) {
            Instant received = Instant.now();
            text.append(part);
            if (last) {
                count(text.toString(), received);
                text.setLength(0);
            }
            socket.request(1);
            return null;
        }

        private void count(String event, Instant received) {
            try {
                JsonNode at = JSON.readTree(event).get("at");
                if (at != null) {
                    nanos.add(Duration.between(Instant.parse(at.asText()), received)
                            .toNanos());
                }
            } catch (JsonProcessingException e) {
                throw new IllegalStateException(event, e);
            }
        }
    }
}
