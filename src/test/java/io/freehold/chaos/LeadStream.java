package io.freehold.chaos;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.freehold.testing.Http;
import io.freehold.testing.LeadDesk;
import io.freehold.testing.Server;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/**
 * Senders that behave as providers do: they repeat a lead under its Idempotency-Key until it is
 * acknowledged.
 */
final class LeadStream {

    private static final long PAUSE_MS = 40;
    private static final int CREATED = 201;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Server server;
    private final String key;
    private final int senders;
    private final ExecutorService threads;
    private final AtomicInteger numbers = new AtomicInteger();
    private final Map<Integer, String> acknowledged = new ConcurrentHashMap<>();
    private final Map<Integer, String> refused = new ConcurrentHashMap<>();
    private volatile boolean stopped;

    LeadStream(Server server, String key, int senders) {
        this.server = server;
        this.key = key;
        this.senders = senders;
        this.threads = Executors.newFixedThreadPool(senders);
    }

    void start() {
        IntStream.range(0, senders).forEach(sender -> threads.execute(this::send));
    }

    void stop() throws InterruptedException {
        stopped = true;
        threads.shutdown();
        threads.awaitTermination(1, TimeUnit.MINUTES);
    }

    /** Lead ids by the number that their phone and e-mail were made of. */
    Map<Integer, String> acknowledged() {
        return acknowledged;
    }

    /** Answers that a well-formed lead must not get. */
    List<String> refused() {
        return List.copyOf(refused.values());
    }

    private void send() {
        while (!stopped) {
            int number = numbers.incrementAndGet();
            while (!isAcknowledged(number)) {
                pause();
            }
            pause();
        }
    }

    private boolean isAcknowledged(int number) {
        try {
            HttpResponse<String> answer = Http.send(request(number));
            if (answer.statusCode() == CREATED) {
                acknowledged.put(
                        number, JSON.readTree(answer.body()).get("leadId").asText());
                return true;
            }
            if (answer.statusCode() < 500 && answer.statusCode() != 409 && answer.statusCode() != 404) {
                refused.put(number, answer.statusCode() + " " + answer.body());
                return true;
            }
            return false;
        } catch (UncheckedIOException killedMeanwhile) {
            return false;
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private HttpRequest request(int number) throws JsonProcessingException {
        return Http.request(server.address().resolve("/api/public/leads"))
                .header("X-Api-Key", key)
                .header("Idempotency-Key", "chaos-" + number)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(LeadDesk.lead(number, "75"))))
                .build();
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
