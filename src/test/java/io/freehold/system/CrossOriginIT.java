package io.freehold.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.freehold.testing.Client;
import io.freehold.testing.Server;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

/** Pages of other origins may call only when their origin is configured, compared exactly. */
class CrossOriginIT {

    private static final String KNOWN = "https://dashboard.freehold.test";
    private static final String ROUTE = "/api/leads";

    private final Server server = Server.shared();

    @Test
    void aKnownOriginIsNamedBackAndMayReadOurHeaders() {
        Response answer =
                Client.nobody(server).request().header("Origin", KNOWN).get(ROUTE);
        assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo(KNOWN);
        assertThat(answer.header("Access-Control-Allow-Credentials")).isEqualTo("true");
        assertThat(answer.header("Access-Control-Expose-Headers")).contains("ETag", "X-Request-Id");
        assertThat(answer.header("Vary")).contains("Origin");
    }

    @Test
    void aPreflightOfAKnownOriginIsAnsweredWithoutACaller() {
        Response answer = preflight(KNOWN);
        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(answer.header("Access-Control-Allow-Methods")).contains("PATCH");
        assertThat(answer.header("Access-Control-Allow-Headers")).contains("Idempotency-Key", "If-Match");
    }

    @Test
    void lookalikesAreNotAllowed() {
        for (String origin :
                new String[] {KNOWN + ".evil.test", "http://dashboard.freehold.test", KNOWN + ":8443", "null"}) {
            Response answer = preflight(origin);
            assertThat(answer.statusCode()).as(origin).isEqualTo(403);
            assertThat(answer.header("Access-Control-Allow-Origin")).as(origin).isNull();
        }
    }

    private Response preflight(String origin) {
        return Client.nobody(server)
                .request()
                .header("Origin", origin)
                .header("Access-Control-Request-Method", "PATCH")
                .options(ROUTE);
    }
}
