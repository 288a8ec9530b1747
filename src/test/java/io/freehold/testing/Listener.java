package io.freehold.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import org.awaitility.Awaitility;

/** A socket on the feed that keeps what it hears. */
public final class Listener implements WebSocket.Listener, AutoCloseable {
    /** Longer than anything here takes on a busy machine. */
    public static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<JsonNode> events = new CopyOnWriteArrayList<>();
    private final CompletableFuture<Integer> closed = new CompletableFuture<>();
    private final StringBuilder partial = new StringBuilder();
    private final boolean reads;
    private WebSocket socket;

    private Listener(boolean reads) {
        this.reads = reads;
    }

    /** Connects with the query, such as {@code token=…&types=…}. */
    public static Listener to(Server server, String query) {
        return to(server, query, Map.of());
    }

    public static Listener to(Server server, String query, Map<String, String> headers) {
        return connect(server, query, headers, true);
    }

    /** One that opens its mouth and never listens: its connection fills up. */
    public static Listener deaf(Server server, String query) {
        return connect(server, query, Map.of(), false);
    }

    private static Listener connect(Server server, String query, Map<String, String> headers, boolean reads) {
        Listener listener = new Listener(reads);
        WebSocket.Builder builder = CLIENT.newWebSocketBuilder().connectTimeout(PATIENCE);
        headers.forEach(builder::header);
        URI address = server.socketAddress().resolve("feed" + (query.isEmpty() ? "" : "?" + query));
        listener.socket = builder.buildAsync(address, listener).join();
        return listener;
    }

    @Override
    public void onOpen(WebSocket opened) {
        if (reads) {
            opened.request(1);
        }
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence text, boolean last) {
        partial.append(text);
        if (last) {
            try {
                events.add(JSON.readTree(partial.toString()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            partial.setLength(0);
        }
        from.request(1);
        return null;
    }

    @Override
    public CompletionStage<?> onClose(WebSocket from, int code, String reason) {
        closed.complete(code);
        return null;
    }

    @Override
    public void onError(WebSocket from, Throwable failure) {
        closed.completeExceptionally(failure);
    }

    /** Begins to read after all. */
    public void listen() {
        socket.request(1);
    }

    /** What it has heard so far. */
    public List<JsonNode> events() {
        return List.copyOf(events);
    }

    public List<String> ids() {
        return events.stream().map(event -> event.get("id").asText()).toList();
    }

    /** Waits until so many events have come. */
    public Listener heard(int count) {
        Awaitility.await().atMost(PATIENCE).until(() -> events.size() >= count);
        return this;
    }

    /** Waits for the server to close it and returns the code. */
    public int closeCode() {
        return closeCode(PATIENCE);
    }

    public int closeCode(Duration atMost) {
        return closed.orTimeout(atMost.toSeconds(), java.util.concurrent.TimeUnit.SECONDS)
                .join();
    }

    public boolean isOpen() {
        return !closed.isDone();
    }

    @Override
    public void close() {
        socket.abort();
    }
}
