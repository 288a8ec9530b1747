package io.freehold.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.freehold.testing.Client;
import io.freehold.testing.Company;
import io.freehold.testing.Server;
import io.restassured.response.Response;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Sixty writes a minute and tenant, whoever of it sends them; reading is not counted. */
class RateLimitIT {

    private static final int LIMIT = 60;
    private static final String WRITE = "/api/feed/tickets";

    private final Server server = Server.shared();

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
}
