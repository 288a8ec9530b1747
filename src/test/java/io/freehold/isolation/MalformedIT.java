package io.freehold.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.freehold.testing.Client;
import io.freehold.testing.Company;
import io.freehold.testing.Http;
import io.freehold.testing.Server;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Thousands of requests that cannot be right, made from what {@code /openapi} says of each operation:
 * none is a fault of ours, and none shows how we are made.
 */
class MalformedIT {

    private static final int REQUESTS = 5_000;
    private static final int THREADS = 8;

    /** Fixed, so that a failure can be had again. */
    private static final long SEED = 20_260_115;

    @Test
    void noMalformedRequestIsAFaultOfOurs() throws Exception {
        Server server = Server.shared();
        Trader trader = new Trader(server, 7_000);
        List<Probe> probes = probes(server, trader);
        List<String> faults = new ArrayList<>();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<List<String>>> shares = IntStream.range(0, THREADS)
                    .mapToObj(share -> threads.submit(() -> faults(server, probes, share)))
                    .toList();
            for (Future<List<String>> share : shares) {
                faults.addAll(share.get());
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(probes).hasSize(REQUESTS);
        assertThat(faults.stream().limit(20))
                .as("%d faults, seed %d", faults.size(), SEED)
                .isEmpty();
    }

    private static List<Probe> probes(Server server, Trader trader) throws Exception {
        JsonNode document = new ObjectMapper()
                .readTree(Http.send(Http.request(server.address().resolve("/openapi?format=JSON"))
                                .build())
                        .body());
        // Signing out would end the session that the others need, and a stream never ends.
        List<Operations.Operation> operations = Operations.of(server).stream()
                .filter(operation -> !operation.path().endsWith("/logout")
                        && !operation.path().endsWith("/realtime"))
                .toList();
        // One who may do everything, so that nothing is refused before it is read.
        Client operator = Client.operator(server, Company.operator(server.database(), "SUPER_ADMIN"));
        Spoilt spoilt = new Spoilt(SEED);
        List<Probe> probes = new ArrayList<>();
        for (int i = 0; probes.size() < REQUESTS; i++) {
            Operations.Operation operation = operations.get(i % operations.size());
            Probe probe = spoilt.of(operation, Operations.BODIES.get(operation.name()), fields(document, operation));
            boolean named = probe.headers().containsKey("Authorization") || operation.isPublic();
            String token = operation.isPlatform() ? operator.token() : trader.owner.token();
            Probe known = operation.bySourceKey() ? keyed(probe, trader) : named ? probe : probe.bearer(token);
            probes.add(known);
        }
        return probes;
    }

    private static Probe keyed(Probe probe, Trader trader) {
        return probe.headers().containsKey("X-Api-Key") ? probe : probe.with("X-Api-Key", trader.sourceKey);
    }

    /** Names of the fields of the operation's body, as the document has them. */
    private static List<String> fields(JsonNode document, Operations.Operation operation) {
        JsonNode schema = document.path("paths")
                .path(operation.path())
                .path(operation.method().toLowerCase(java.util.Locale.ROOT))
                .path("requestBody")
                .path("content")
                .path("application/json")
                .path("schema");
        String reference = schema.path("$ref").asText("");
        JsonNode resolved = reference.isEmpty() ? schema : document.at(reference.substring(1));
        List<String> names = new ArrayList<>();
        resolved.path("properties").fieldNames().forEachRemaining(names::add);
        return names.isEmpty() ? List.of("anything") : names;
    }

    private static List<String> faults(Server server, List<Probe> probes, int share) {
        List<String> faults = new ArrayList<>();
        for (int i = share; i < probes.size(); i += THREADS) {
            Probe probe = probes.get(i);
            Probe.Answer answer = probe.send(server.address());
            boolean tells = List.of("\tat ", "Exception", "org.hibernate", "jakarta.", "PSQL", "SRVE").stream()
                    .anyMatch(answer.body()::contains);
            // A path that cannot be decoded is refused by the container, before any code of ours.
            boolean undecodable = answer.status() == 400 && answer.body().contains("CWWWC0005I");
            boolean problem =
                    answer.isSuccess() || undecodable || answer.headers().contains("application/problem+json");
            if (answer.status() >= 500 || tells || !problem) {
                faults.add(answer.status() + " to " + summary(probe) + ": " + answer.body());
            }
        }
        return faults;
    }

    private static String summary(Probe probe) {
        String text = probe.toString().replaceAll("Bearer ey[\\w.-]+", "Bearer …");
        return text.length() > 400 ? text.substring(0, 400) + "…" : text;
    }
}
