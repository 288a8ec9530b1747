package io.freehold.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.freehold.testing.Client;
import io.freehold.testing.Company;
import io.freehold.testing.Http;
import io.freehold.testing.Listener;
import io.freehold.testing.Outlet;
import io.freehold.testing.Server;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Measures (spec: monitoring) and the tenant's own summary of them. */
class MonitoringIT {
    private final Server server = Server.shared();
    private final Company company = Company.on(server);
    private final Client owner = Client.of(server, company, "OWNER");

    private String metrics() {
        return Http.send(Http.request(server.address().resolve("/metrics")).build())
                .body();
    }

    @Test
    void measuresOfTheSpecificationAreThere() {
        owner.request().get("/api/audit-logs/").then().statusCode(200);
        assertThat(metrics())
                .contains("request_duration_ms_bucket{")
                .contains("request_duration_ms_count{")
                .contains("route=\"/api/audit-logs\"")
                .contains("http_requests_total{")
                .containsPattern("(?m)^doc_ingested_total\\S* 0")
                .containsPattern("(?m)^revenue_total_eur\\S* 0")
                .contains("ocr_duration_ms_bucket{")
                .contains("tenant_mismatch_errors_total")
                .contains("rls_violation_errors_total")
                .contains("tenant_context_established_total");
    }

    @Test
    void publishLatencyHasItsBuckets() {
        new Outlet(company).publish("lead.measured");
        Awaitility.await().atMost(Listener.PATIENCE).untilAsserted(() -> {
            List<String> lines = metrics()
                    .lines()
                    .filter(line -> line.startsWith("publish_latency_ms_bucket") && line.contains("lead.measured"))
                    .toList();
            assertThat(lines).isNotEmpty().allMatch(line -> line.contains("tenant=\""));
            for (String bound : List.of("1.0", "5.0", "10.0", "20.0", "50.0", "100.0", "200.0", "500.0")) {
                assertThat(lines).anyMatch(line -> line.contains("le=\"" + bound + "\""));
            }
        });
    }

    @Test
    void summaryShowsTheTenantsOwnRequests() {
        for (int i = 0; i < 3; i++) {
            owner.request().get("/api/audit-logs/search?action=x").then().statusCode(200);
        }
        owner.request()
                .get("/api/admin/monitoring/summary")
                .then()
                .statusCode(200)
                .body("ok", equalTo(true))
                .body("data.windowSeconds", equalTo(300));
        List<Map<String, Object>> routes =
                owner.request().get("/api/admin/monitoring/summary").path("data.routes");
        assertThat(routes)
                .anySatisfy(route -> assertThat(route)
                        .containsEntry("route", "/api/audit-logs/search")
                        .containsEntry("method", "GET")
                        .containsEntry("count", 3)
                        .containsKeys("errorRate", "p50Ms", "p95Ms"));
    }

    @Test
    void nobodyLearnsHowBusyOthersAre() {
        Client other = Client.of(server, Company.on(server), "OWNER");
        List<String> routes =
                other.request().get("/api/admin/monitoring/summary").path("data.routes.route");
        owner.request().get("/api/audit-logs/verify").then().statusCode(200);
        assertThat(routes).doesNotContain("/api/audit-logs/verify");
        List<String> later =
                other.request().get("/api/admin/monitoring/summary").path("data.routes.route");
        assertThat(later).doesNotContain("/api/audit-logs/verify");
    }

    @Test
    void summaryNeedsItsPermission() {
        Client viewer = Client.of(server, company, "VIEWER");
        viewer.request().get("/api/admin/monitoring/summary").then().statusCode(403);
    }
}
