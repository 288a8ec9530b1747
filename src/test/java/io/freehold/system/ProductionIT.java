package io.freehold.system;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.freehold.testing.BareAnswer;
import io.freehold.testing.Client;
import io.freehold.testing.Company;
import io.freehold.testing.FreePorts;
import io.freehold.testing.Postgres;
import io.freehold.testing.Project;
import io.freehold.testing.Server;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A server as it runs in production, from its first start on an empty database. */
class ProductionIT {

    private static final Duration START_MAX = Duration.ofSeconds(60);
    private static final String EMAIL = "admin@first-start.test";
    private static final String PASSWORD = "First-start-test-1";
    private static final String METRICS_PASSWORD = "measured-by-nobody-else";
    private static final int LIMIT = 60;
    private static final String WRITE = "/api/feed/tickets";

    private static int metricsPort;
    private static Server server;

    @BeforeAll
    static void start() {
        metricsPort = FreePorts.next();
        server = Server.named("production")
                .on(Postgres.emptyDatabase())
                .with("APP_MODE", "production")
                .with("BCRYPT_COST", "10")
                .with("ADMIN_EMAIL", EMAIL)
                .with("ADMIN_PASSWORD", PASSWORD)
                .with("TENANT_ID", "first-tenant")
                .with("TENANT_NAME", "First Tenant")
                .with("TENANT_PLAN", "performance")
                .with("TENANT_REGION", "us-east")
                .with("METRICS", "port")
                .with("METRICS_PORT", Integer.toString(metricsPort))
                .with("METRICS_PASSWORD", METRICS_PASSWORD)
                .with("TRUSTED_PROXIES", "127\\.0\\.0\\.1|0:0:0:0:0:0:0:1|::1")
                .with("RATE_LIMIT_WRITES_PER_MINUTE", Integer.toString(LIMIT))
                .start();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void theFirstStartMakesAnOperatorAndATenantAndTheSecondNothing() {
        // Seldom: ten tries before the account is there would lock it.
        await().atMost(START_MAX)
                .pollInterval(Duration.ofSeconds(6))
                .until(() -> signIn(server).statusCode() == 200);
        Client operator = Client.with(server, signIn(server).path("accessToken"));
        await().atMost(START_MAX).until(() -> first(operator).<Integer>path("pagination.total") == 1);
        first(operator)
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
        first(again).then().body("pagination.total", equalTo(1));
    }

    @Test
    void measuresHaveAPortOfTheirOwnAndTheRestIsClosed() throws Exception {
        assertThat(Sender.seenBy(server, "203.0.113.9")).isEqualTo("203.0.113.9");
        closedTo(server, "/metrics");
        closedTo(server, "/ibm/api");
        measures("metrics", METRICS_PASSWORD).then().statusCode(200).body(containsString("# TYPE"));
        measures("metrics", "guessed").then().statusCode(401);
        measures("metrics", "").then().statusCode(401);
        own().get("/metrics").then().statusCode(401);
        assertThat(Files.readString(server.log()))
                .doesNotContain(METRICS_PASSWORD)
                .doesNotContain("CWWKS4118E")
                .doesNotContain("CWWKS9113E:");
    }

    @Test
    void theSixtyFirstWriteOfAMinuteIsRefusedWithTheSecondsLeft() {
        List<Response> answers = writesWithinOneMinute();
        assertThat(answers.subList(0, LIMIT))
                .allSatisfy(answer -> assertThat(answer.statusCode()).isEqualTo(201));
        Response refused = answers.get(LIMIT);
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.contentType()).startsWith("application/problem+json");
        assertThat(refused.<String>path("error")).isEqualTo("Rate limit exceeded");
        assertThat(refused.<String>path("code")).isEqualTo("RATE_LIMITED");
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 60);
        assertThat(refused.header("RateLimit")).contains("r=0");
        assertThat(refused.header("RateLimit-Policy")).contains("q=" + LIMIT);
    }

    @Test
    void whoIsLimitedMayStillReadAndOthersMayWrite() {
        Company company = Company.on(server);
        Client owner = Client.of(server, company, "OWNER");
        for (int i = 0; i <= 2 * LIMIT; i++) {
            owner.request().post(WRITE);
        }
        owner.request().get("/api/leads").then().statusCode(200);
        Client.of(server, Company.on(server), "OWNER")
                .request()
                .post(WRITE)
                .then()
                .statusCode(201);
    }

    /** A minute that ends in between starts the count anew; then it is tried with another company. */
    private List<Response> writesWithinOneMinute() {
        while (true) {
            Company company = Company.on(server);
            List<Client> members = List.of(Client.of(server, company, "OWNER"), Client.of(server, company, "VIEWER"));
            Instant minute = Instant.now().truncatedTo(ChronoUnit.MINUTES);
            List<Response> answers = new ArrayList<>();
            for (int i = 0; i <= LIMIT; i++) {
                answers.add(members.get(i % 2).request().post(WRITE));
            }
            if (Instant.now().truncatedTo(ChronoUnit.MINUTES).equals(minute)) {
                return answers;
            }
        }
    }

    /** Without a port in its Host header a caller is sent to TLS, which ends before it reaches this port. */
    private static void closedTo(Server server, String path) {
        BareAnswer withoutPort = BareAnswer.get(server, path);
        assertThat(withoutPort.status()).isEqualTo(302);
        assertThat(withoutPort.headers().get("location")).startsWith("https://");
        assertThat(withoutPort.body()).doesNotContain("# TYPE");
        given().baseUri(server.address().toString())
                .get(path)
                .then()
                .statusCode(403)
                .header("X-Content-Type-Options", "nosniff");
    }

    private Response measures(String user, String password) {
        return own().auth().preemptive().basic(user, password).get("/metrics");
    }

    private RequestSpecification own() {
        return given().relaxedHTTPSValidation().baseUri("https://localhost:" + metricsPort);
    }

    private static Response signIn(Server server) {
        return Client.nobody(server)
                .request()
                .body(Map.of("email", EMAIL, "password", PASSWORD))
                .post("/api/admin/auth/login");
    }

    private static Response first(Client operator) {
        return operator.request().get("/api/admin/tenants?search=first-tenant");
    }
}
