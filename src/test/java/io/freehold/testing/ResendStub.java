package io.freehold.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Speaks Resend's HTTP: checks the key, keeps what was accepted once an idempotency key, and misbehaves when
 * it is told to.
 */
public final class ResendStub implements AutoCloseable {

    /** The key that it accepts. */
    public static final String KEY = "re_tests_0123456789";

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Queue<Behaviour> next = new ConcurrentLinkedQueue<>();
    private final List<Request> requests = new CopyOnWriteArrayList<>();
    private final Map<String, JsonNode> accepted = new ConcurrentHashMap<>();

    private ResendStub() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 20);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/emails", this::serve);
        server.setExecutor(threads);
        server.start();
    }

    /** A stub on a free port that ends with the JVM. */
    public static ResendStub started() {
        ResendStub stub = new ResendStub();
        RunFolder.atEnd(stub);
        return stub;
    }

    /** A request that came, whatever became of it. */
    public record Request(Headers headers, JsonNode body) {}

    private interface Behaviour {
        void on(HttpExchange exchange) throws IOException;
    }

    /** The root of its addresses. */
    public URI address() {
        return URI.create("http://localhost:" + server.getAddress().getPort());
    }

    /** The next request is answered so. */
    public ResendStub answering(int status, String body, String... header) {
        next.add(exchange -> {
            for (int i = 0; i < header.length; i += 2) {
                exchange.getResponseHeaders().set(header[i], header[i + 1]);
            }
            answer(exchange, status, body);
        });
        return this;
    }

    /** The next request is never answered. */
    public ResendStub silent() {
        next.add(exchange -> awaitClose());
        return this;
    }

    /** The next answer begins and never ends. */
    public ResendStub endless() {
        next.add(exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write("{\"id\":".getBytes(StandardCharsets.UTF_8));
            exchange.getResponseBody().flush();
            awaitClose();
        });
        return this;
    }

    /** The next request is hung up on. */
    public ResendStub hangingUp() {
        next.add(HttpExchange::close);
        return this;
    }

    /** The next request is accepted, and hung up on before it is told so. */
    public ResendStub acceptingAndHangingUp() {
        next.add(exchange -> {
            accept(exchange, requests.get(requests.size() - 1).body());
            exchange.close();
        });
        return this;
    }

    /** Requests so far to an address. */
    public List<Request> requestsTo(String address) {
        return requests.stream()
                .filter(request -> isTo(request.body(), address))
                .toList();
    }

    /** Mails that were accepted for an address. */
    public List<JsonNode> accepted(String address) {
        return accepted.values().stream().filter(mail -> isTo(mail, address)).toList();
    }

    private static boolean isTo(JsonNode mail, String address) {
        return mail.path("to").path(0).asText().equals(address);
    }

    private void serve(HttpExchange exchange) throws IOException {
        JsonNode body = new ObjectMapper().readTree(exchange.getRequestBody().readAllBytes());
        requests.add(new Request(exchange.getRequestHeaders(), body));
        Behaviour told = next.poll();
        if (told != null) {
            told.on(exchange);
        } else if (!("Bearer " + KEY).equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            answer(
                    exchange,
                    401,
                    "{\"statusCode\":401,\"name\":\"invalid_api_key\",\"message\":\"API key is invalid\"}");
        } else {
            answer(exchange, 200, "{\"id\":\"" + accept(exchange, body) + "\"}");
        }
    }

    private String accept(HttpExchange exchange, JsonNode body) {
        String key = exchange.getRequestHeaders().getFirst("Idempotency-Key");
        accepted.putIfAbsent(key, body);
        return "stub-" + key.replace('.', '-');
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private void awaitClose() {
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
