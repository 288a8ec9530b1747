package io.freehold.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import io.freehold.testing.Client;
import io.freehold.testing.Company;
import io.freehold.testing.Http;
import io.freehold.testing.Server;
import io.freehold.testing.UsageBook;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Two servers count one tenant's requests; one dies, and takes with it what it had not added up yet, at most. */
class UsageClusterIT {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final Duration TURNS = Duration.ofSeconds(12);
    private static final int BEFORE = 4_500;
    private static final int UNFLUSHED = 500;
    private static final int THREADS = 8;

    private final Server first = Server.shared();
    private final Server second = SecondServer.running();

    @Test
    void aKilledServerLosesWhatItHadNotAddedUpAndNothingCountsTwice() throws Exception {
        Company company = Company.on(first);
        UsageBook book = new UsageBook(first.database(), company);
        String token = Client.of(first, company, "OWNER").token();
        call(first, token, BEFORE);
        call(second, token, BEFORE);
        Awaitility.await()
                .atMost(SOON)
                .untilAsserted(() -> assertThat(book.requests()).isEqualTo(2L * BEFORE));
        call(second, token, UNFLUSHED);
        second.kill();
        call(first, token, UNFLUSHED);
        long known = 2L * BEFORE + UNFLUSHED;
        Awaitility.await()
                .atMost(SOON)
                .untilAsserted(() -> assertThat(book.requests()).isGreaterThanOrEqualTo(known));
        // Several turns of the first server's adding up: nothing may come after what it counted.
        Awaitility.await()
                .during(TURNS)
                .atMost(SOON)
                .untilAsserted(() -> assertThat(book.requests()).isBetween(known, known + UNFLUSHED));
    }

    private static void call(Server server, String token, int requests) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<Integer>> answers = new ArrayList<>();
            for (int i = 0; i < requests; i++) {
                answers.add(threads.submit(
                        () -> Http.send(Http.request(server.address().resolve("/api/entities"))
                                        .header("Authorization", "Bearer " + token)
                                        .build())
                                .statusCode()));
            }
            for (Future<Integer> answer : answers) {
                assertThat(answer.get()).isEqualTo(200);
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
