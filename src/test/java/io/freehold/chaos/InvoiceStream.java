package io.freehold.chaos;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.freehold.testing.Http;
import io.freehold.testing.Server;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/**
 * Members that draft invoices and issue them, all at once, and repeat each act under its Idempotency-Key until it is
 * answered, as the console does.
 */
final class InvoiceStream {

    private static final long PAUSE_MS = 100;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Server server;
    private volatile String token;
    private final String client;
    private final Queue<Integer> waiting = new ConcurrentLinkedQueue<>();
    private final Map<Integer, String> numbers = new ConcurrentHashMap<>();
    private final Map<Integer, String> refused = new ConcurrentHashMap<>();
    private final int members;
    private final ExecutorService threads;

    InvoiceStream(Server server, String token, String client, int members) {
        this.server = server;
        this.token = token;
        this.client = client;
        this.members = members;
        this.threads = Executors.newFixedThreadPool(members);
    }

    /** The members go on with this token: one lasts a quarter of an hour, and the kills may take longer. */
    void goOnWith(String fresh) {
        token = fresh;
    }

    /** So many more invoices are wanted. */
    void want(int from, int count) {
        IntStream.range(from, from + count).forEach(waiting::add);
    }

    void start() {
        IntStream.range(0, members).forEach(member -> threads.execute(this::work));
    }

    boolean isDone(int invoices) {
        return numbers.size() + refused.size() == invoices;
    }

    void stop() throws InterruptedException {
        threads.shutdownNow();
        threads.awaitTermination(1, TimeUnit.MINUTES);
    }

    /** The numbers that were answered, by invoice. */
    Map<Integer, String> numbers() {
        return numbers;
    }

    /** Answers that a good invoice must not get. */
    List<String> refused() {
        return List.copyOf(refused.values());
    }

    private void work() {
        while (!Thread.currentThread().isInterrupted()) {
            Integer invoice = waiting.poll();
            if (invoice == null) {
                pause();
            } else {
                issue(invoice);
            }
        }
    }

    private void issue(int invoice) {
        Map<String, String> line = Map.of("label", "Leads", "quantity", "1", "unitPrice", "25.00");
        JsonNode draft = answered(invoice, "/api/invoices", Map.of("clientId", client, "lines", List.of(line)));
        if (draft != null) {
            String path = "/api/invoices/" + draft.path("invoice").path("id").asText() + "/issue";
            JsonNode issued = answered(invoice, path, Map.of());
            if (issued != null) {
                numbers.put(invoice, issued.path("invoice").path("number").asText());
            }
        }
    }

    private JsonNode answered(int invoice, String path, Map<String, ?> body) {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                HttpResponse<String> answer = Http.send(request(invoice, path, body));
                int status = answer.statusCode();
                if (status == 200 || status == 201) {
                    return JSON.readTree(answer.body());
                }
                if (status < 500 && status != 404 && status != 409) {
                    refused.put(invoice, status + " " + answer.body());
                    return null;
                }
            } catch (UncheckedIOException killedMeanwhile) {
                // The server is down: again.
            } catch (JsonProcessingException e) {
                throw new UncheckedIOException(e);
            }
            pause();
        }
        return null;
    }

    private HttpRequest request(int invoice, String path, Map<String, ?> body) throws JsonProcessingException {
        return Http.request(server.address().resolve(path))
                .header("Authorization", "Bearer " + token)
                .header("Idempotency-Key", "chaos-" + invoice)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)))
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
