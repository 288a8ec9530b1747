package io.freehold.system;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.freehold.testing.BareAnswer;
import io.freehold.testing.FreePorts;
import io.freehold.testing.Server;
import io.restassured.specification.RequestSpecification;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** The server's own pages in production: measures on a port of their own, the rest closed. */
class ProductionPagesIT {

    private static final String PASSWORD = "measured-by-nobody-else";

    private final int metricsPort = FreePorts.next();

    @Test
    void measuresHaveAPortOfTheirOwnAndTheRestIsClosed() throws Exception {
        try (Server server = Server.named("production-pages")
                .with("APP_MODE", "production")
                .with("METRICS", "port")
                .with("METRICS_PORT", Integer.toString(metricsPort))
                .with("METRICS_PASSWORD", PASSWORD)
                .with("TRUSTED_PROXIES", "127\\.0\\.0\\.1|0:0:0:0:0:0:0:1|::1")
                .start()) {
            assertThat(Sender.seenBy(server, "203.0.113.9")).isEqualTo("203.0.113.9");
            closedTo(server, "/metrics");
            closedTo(server, "/ibm/api");
            measures("metrics", PASSWORD).then().statusCode(200).body(containsString("# TYPE"));
            measures("metrics", "guessed").then().statusCode(401);
            measures("metrics", "").then().statusCode(401);
            own().get("/metrics").then().statusCode(401);
            assertThat(Files.readString(server.log()))
                    .doesNotContain(PASSWORD)
                    .doesNotContain("CWWKS4118E")
                    .doesNotContain("CWWKS9113E:");
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

    private io.restassured.response.Response measures(String user, String password) {
        return own().auth().preemptive().basic(user, password).get("/metrics");
    }

    private RequestSpecification own() {
        return given().relaxedHTTPSValidation().baseUri("https://localhost:" + metricsPort);
    }
}
