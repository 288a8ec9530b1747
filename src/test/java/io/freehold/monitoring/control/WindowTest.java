package io.freehold.monitoring.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.freehold.monitoring.RouteSummary;
import io.freehold.monitoring.RouteSummary.RouteLine;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class WindowTest {
    private static final Instant NOW = Instant.parse("2026-01-14T08:00:00Z");

    private final Window window = new Window();

    private void answer(String route, boolean error, long milliseconds, Instant at) {
        window.add(route, "GET", error, Duration.ofMillis(milliseconds), at);
    }

    @Test
    void routesAreCountedApartAndTheBusiestComesFirst() {
        answer("/api/a", false, 3, NOW);
        answer("/api/b", false, 3, NOW);
        answer("/api/b", true, 3, NOW);
        RouteSummary summary = window.summary(NOW);
        assertThat(summary.windowSeconds()).isEqualTo(300);
        assertThat(summary.routes()).extracting(RouteLine::route).containsExactly("/api/b", "/api/a");
        assertThat(summary.routes().get(0).errorRate()).isEqualTo(0.5);
    }

    @Test
    void quantilesLieInTheirBuckets() {
        for (int i = 0; i < 90; i++) {
            answer("/api/a", false, 8, NOW);
        }
        for (int i = 0; i < 10; i++) {
            answer("/api/a", false, 400, NOW);
        }
        RouteLine line = window.summary(NOW).routes().get(0);
        assertThat(line.p50Ms()).isBetween(5.0, 10.0);
        assertThat(line.p95Ms()).isBetween(200.0, 500.0);
    }

    @Test
    void whatIsOlderThanTheWindowIsForgotten() {
        answer("/api/a", false, 3, NOW);
        assertThat(window.summary(NOW.plusSeconds(269)).routes()).hasSize(1);
        assertThat(window.summary(NOW.plusSeconds(301)).routes()).isEmpty();
        answer("/api/a", false, 3, NOW.plusSeconds(600));
        assertThat(window.summary(NOW.plusSeconds(600)).routes().get(0).count()).isEqualTo(1);
    }

    @Test
    void theSlowestBucketHasNoUpperEnd() {
        answer("/api/a", false, 60_000, NOW);
        assertThat(window.summary(NOW).routes().get(0).p95Ms()).isEqualTo(10_000);
    }
}
