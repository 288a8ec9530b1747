package io.freehold.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.freehold.testing.Client;
import io.freehold.testing.Postgres;
import io.freehold.testing.Project;
import io.freehold.testing.Server;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** An empty installation becomes one that somebody can come into. */
class FirstStartIT {

    private static final Duration START_MAX = Duration.ofSeconds(60);
    private static final String EMAIL = "admin@first-start.test";
    private static final String PASSWORD = "First-start-test-1";

    @Test
    void theFirstStartMakesAnOperatorAndATenantAndTheSecondNothing() {
        Server.Preparation preparation = Server.named("first-start")
                .on(Postgres.emptyDatabase())
                .with("ADMIN_EMAIL", EMAIL)
                .with("ADMIN_PASSWORD", PASSWORD)
                .with("TENANT_ID", "first-tenant")
                .with("TENANT_NAME", "First Tenant")
                .with("TENANT_PLAN", "performance")
                .with("TENANT_REGION", "us-east");
        try (Server server = preparation.start()) {
            await().atMost(START_MAX).until(() -> signIn(server).statusCode() == 200);
            Client operator = Client.with(server, signIn(server).path("accessToken"));
            await().atMost(START_MAX).until(() -> tenants(operator).<Integer>path("pagination.total") == 1);
            tenants(operator)
                    .then()
                    .body("tenants.subdomain", contains("first-tenant"))
                    .body("tenants[0].name", equalTo("First Tenant"))
                    .body("tenants[0].plan", equalTo("performance"))
                    .body("tenants[0].region", equalTo("us-east"));
            await().atMost(START_MAX).until(() -> !server.mail().received(EMAIL).isEmpty());
            assertThat(Project.tail(server.log())).doesNotContain(PASSWORD);

            server.stop();
            server.launch();
            server.awaitReady();
            Client again = Client.with(server, signIn(server).path("accessToken"));
            tenants(again).then().body("pagination.total", equalTo(1));
        }
    }

    private static Response signIn(Server server) {
        return Client.nobody(server)
                .request()
                .body(Map.of("email", EMAIL, "password", PASSWORD))
                .post("/api/admin/auth/login");
    }

    private static Response tenants(Client operator) {
        return operator.request().get("/api/admin/tenants");
    }
}
