package io.freehold.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.freehold.testing.Client;
import io.freehold.testing.LeadDesk;
import io.freehold.testing.Server;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Callable;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** The data of a development start is what spec: demo promises. */
class DemoIT {

    /** Made by two starts, the first of which is killed half way, it is the same as made by one. */
    @Test
    void theDemoIsAsPromisedAlsoWhenTheServerWasKilledWhileItWasMade() throws SQLException {
        try (Server server = Server.named("demo").with("FREEHOLD_DEMO", "true").startWithoutWaiting()) {
            await(() -> steps(server, "entities") == 2);
            try (Connection ahead = server.database().asSuperuser()) {
                ahead.setAutoCommit(false);
                assertThat(makeTheServerWaitAt("leads-6", ahead)).isEqualTo(1);
                await(() -> steps(server, "leads-5") == 1);
                server.kill();
                ahead.rollback();
            }
            assertThat(wholeTenants(server)).isZero();
            server.launch();
            server.awaitReady();
            assertThat(wholeTenants(server)).isEqualTo(2);
            isAsPromised(server);
        }
    }

    private static void isAsPromised(Server server) {
        Client ops = member(server, "ops@acme.test", "acme");
        ops.request().get("/api/leads").then().statusCode(200).body("pagination.total", equalTo(300));
        for (String status : new String[] {
            "invalid", "pending_config", "duplicate", "no_consent", "no_open_orders", "routed", "delivered", "returned"
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
        Client owner = member(server, "owner@acme.test", "acme");
        await(() -> owner.request().get("/api/intercompany/invoices").<Integer>path("pagination.total") > 0);
        new Intake(server, "demo-acme-website")
                .send(LeadDesk.lead(9_999, "75"))
                .then()
                .statusCode(201)
                .body("status", equalTo("routed"));
    }

    /** Whoever makes a step waits for whoever marked it and has not committed. */
    private static int makeTheServerWaitAt(String step, Connection session) throws SQLException {
        String sql = "insert into demo_steps (tenant_id, step) select id, ? from tenants where slug = 'acme'"
                + " on conflict do nothing";
        try (PreparedStatement insert = session.prepareStatement(sql)) {
            insert.setString(1, step);
            return insert.executeUpdate();
        }
    }

    private static void await(Callable<Boolean> condition) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(240))
                .pollInterval(Duration.ofMillis(20))
                .ignoreExceptions()
                .until(condition);
    }

    private static int steps(Server server, String step) throws SQLException {
        return count(server, "select count(*) from demo_steps where step = ?", step);
    }

    private static int wholeTenants(Server server) throws SQLException {
        return count(server, "select count(*) from demo_tenants where whole and slug <> ?", "");
    }

    private static int count(Server server, String sql, String value) throws SQLException {
        try (Connection session = server.database().asSuperuser();
                PreparedStatement query = session.prepareStatement(sql)) {
            query.setString(1, value);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
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
