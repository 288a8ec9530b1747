package io.freehold.testing;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** A client's server that takes webhooks, keeps them, and misbehaves when it is told to. */
public final class WebhookStub implements AutoCloseable {

    private static final int PIECE_BYTES = 64 * 1024;

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Queue<Behaviour> next = new ConcurrentLinkedQueue<>();
    private final List<Request> requests = new CopyOnWriteArrayList<>();
    private volatile Behaviour usual = exchange -> answer(exchange, 200, "{\"accepted\":true}");

    private WebhookStub() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 20);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::serve);
        server.setExecutor(threads);
        server.start();
    }

    /** A stub on a free port that ends with the JVM. */
    public static WebhookStub started() {
        WebhookStub stub = new WebhookStub();
        RunFolder.atEnd(stub);
        return stub;
    }

    /** A request that came, whatever became of it. */
    public record Request(String path, Headers headers, String body) {}

    private interface Behaviour {
        void on(HttpExchange exchange) throws IOException;
    }

    public int port() {
        return server.getAddress().getPort();
    }

    /** An address of it, by the name of this machine. */
    public String address(String path) {
        return "http://localhost:" + port() + path;
    }

    public List<Request> requests() {
        return List.copyOf(requests);
    }

    /** Those whose body holds the text. */
    public List<Request> requestsWith(String text) {
        return requests.stream()
                .filter(request -> request.body().contains(text))
                .toList();
    }

    /** The next request is answered so. */
    public WebhookStub answering(int status, String body, String... header) {
        next.add(exchange -> {
            for (int i = 0; i < header.length; i += 2) {
                exchange.getResponseHeaders().set(header[i], header[i + 1]);
            }
            answer(exchange, status, body);
        });
        return this;
    }

    /** The next request is never answered. */
    public WebhookStub silent() {
        next.add(exchange -> pause(Long.MAX_VALUE));
        return this;
    }

    /** No request is answered any more. */
    public WebhookStub silentFromNowOn() {
        usual = exchange -> pause(Long.MAX_VALUE);
        return this;
    }

    /** The next answer comes a byte at a time, each before any patience ends. */
    public WebhookStub dripping() {
        next.add(exchange -> {
            exchange.sendResponseHeaders(200, 0);
            while (closed.getCount() > 0) {
                exchange.getResponseBody().write(' ');
                exchange.getResponseBody().flush();
                pause(100);
            }
        });
        return this;
    }

    /** The next answer is a success whose body never ends. */
    public WebhookStub endless() {
        next.add(exchange -> {
            exchange.sendResponseHeaders(200, 0);
            byte[] piece = new byte[PIECE_BYTES];
            while (closed.getCount() > 0) {
                exchange.getResponseBody().write(piece);
            }
        });
        return this;
    }

    /** The next request is hung up on. */
    public WebhookStub hangingUp() {
        next.add(HttpExchange::close);
        return this;
    }

    private void serve(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        requests.add(new Request(exchange.getRequestURI().getPath(), exchange.getRequestHeaders(), body));
        Behaviour told = next.poll();
        (told == null ? usual : told).on(exchange);
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private void pause(long milliseconds) {
        try {
            closed.await(milliseconds, TimeUnit.MILLISECONDS);
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
