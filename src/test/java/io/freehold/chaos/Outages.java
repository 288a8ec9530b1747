package io.freehold.chaos;

import io.freehold.testing.Http;
import io.freehold.testing.PostgresServer;
import io.freehold.testing.Server;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;

/** Takes the database away and gives it back, and starts the server before it. */
final class Outages {

    private static final Duration UNREADY_WITHIN = Duration.ofSeconds(5);
    private static final Duration READY_WITHIN = Duration.ofSeconds(15);
    private static final Duration START_WITHIN = Duration.ofSeconds(90);

    private final Server server;
    private final PostgresServer postgres;
    private final Verdict verdict;

    Outages(Server server, PostgresServer postgres, Verdict verdict) {
        this.server = server;
        this.postgres = postgres;
        this.verdict = verdict;
    }

    void run(int outages) throws IOException, InterruptedException {
        long pid = server.pid();
        for (int outage = 1; outage <= outages; outage++) {
            postgres.stop();
            Duration unready = until(503, UNREADY_WITHIN.multipliedBy(4));
            postgres.start();
            Duration ready = until(200, READY_WITHIN.multipliedBy(4));
            verdict.promise(
                    "outage %d: 503 after %d ms, ready again after %d ms"
                            .formatted(outage, unready.toMillis(), ready.toMillis()),
                    unready.compareTo(UNREADY_WITHIN) <= 0 && ready.compareTo(READY_WITHIN) <= 0);
        }
        verdict.promise("the same process served on", server.isRunning() && server.pid() == pid);
        startBeforeTheDatabase();
    }

    private void startBeforeTheDatabase() throws IOException, InterruptedException {
        server.stop();
        postgres.stop();
        server.launch();
        Duration alive = until("/health/live", 200, START_WITHIN);
        verdict.promise(
                "starts without its database, alive after " + alive.toMillis() + " ms and not ready",
                Http.status(health("/health/ready")) == 503);
        postgres.start();
        Duration ready = until(200, READY_WITHIN.multipliedBy(4));
        verdict.promise("ready " + ready.toMillis() + " ms after its database", ready.compareTo(READY_WITHIN) <= 0);
    }

    private Duration until(int status, Duration atMost) throws InterruptedException {
        return until("/health/ready", status, atMost);
    }

    private Duration until(String path, int status, Duration atMost) throws InterruptedException {
        Instant began = Instant.now();
        while (Http.status(health(path)) != status && Instant.now().isBefore(began.plus(atMost))) {
            Thread.sleep(50);
        }
        return Duration.between(began, Instant.now());
    }

    private URI health(String path) {
        return server.address().resolve(path);
    }
}
