package io.freehold.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.freehold.testing.Client;
import io.freehold.testing.LeadDesk;
import io.freehold.testing.Server;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The data of a development start is what spec: demo promises. */
class DemoIT {

    @Test
    void theDemoIsAsPromised() {
        try (Server server = Server.named("demo").with("FREEHOLD_DEMO", "true").start()) {
            Client ops = member(server, "ops@acme.test", "acme");
            ops.request().get("/api/leads").then().statusCode(200).body("pagination.total", equalTo(300));
            for (String status : new String[] {
                "invalid",
                "pending_config",
                "duplicate",
                "no_consent",
                "no_open_orders",
                "routed",
                "delivered",
                "returned"
            }) {
                assertThat(ops.request().get("/api/leads?status=" + status).<Integer>path("pagination.total"))
                        .as(status)
                        .isPositive();
            }
            for (String status : new String[] {"pending", "sent", "failed"}) {
                assertThat(ops.request().get("/api/deliveries?status=" + status).<Integer>path("pagination.total"))
                        .as(status)
                        .isPositive();
            }
            member(server, "both@freehold.test", "globex")
                    .request()
                    .get("/api/leads")
                    .then()
                    .body("pagination.total", equalTo(40));
            Client.nobody(server)
                    .request()
                    .body(Map.of("email", "operator@freehold.test", "password", "Freehold-demo-1"))
                    .post("/api/admin/auth/login")
                    .then()
                    .statusCode(200);
            new Intake(server, "demo-acme-website")
                    .send(LeadDesk.lead(9_999, "75"))
                    .then()
                    .statusCode(201)
                    .body("status", equalTo("routed"));
        }
    }

    private static Client member(Server server, String email, String tenant) {
        Response answer = Client.nobody(server)
                .request()
                .body(Map.of("email", email, "password", "Freehold-demo-1", "tenant", tenant))
                .post("/api/auth/login");
        answer.then().statusCode(200);
        return Client.with(server, answer.path("accessToken"));
    }
}
