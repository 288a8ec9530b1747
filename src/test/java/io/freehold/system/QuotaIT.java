package io.freehold.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.freehold.testing.Client;
import io.freehold.testing.Company;
import io.freehold.testing.LeadDesk;
import io.freehold.testing.Server;
import io.freehold.testing.UsageBook;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** The month's requests of a plan: counted, and refused when used up. */
class QuotaIT {

    private static final Duration SOON = Duration.ofSeconds(40);
    private static final String LIMIT = "api_calls_per_month";

    private final Server server = Server.shared();
    private final Company company = Company.on(server);
    private final UsageBook book = new UsageBook(server.database(), company);
    private final Client member = Client.of(server, company, "OWNER");

    @Test
    void everyRequestThatPassesTheGateCountsAndNoOther() {
        for (int i = 0; i < 7; i++) {
            member.request().get("/api/entities").then().statusCode(200);
        }
        // Absent, unacceptable and sent by a provider: they passed the gate all the same.
        member.request()
                .get("/api/leads/0190a0b0-0000-7000-8000-00000000dead")
                .then()
                .statusCode(404);
        member.request().get("/api/leads?limit=0").then().statusCode(400);
        new Intake(server, LeadDesk.of(company).provider("website"))
                .send(Intake.lead("75"))
                .then()
                .statusCode(201);
        Client.of(server, company, "VIEWER")
                .request()
                .get("/api/audit-logs")
                .then()
                .statusCode(403);
        Client.nobody(server).request().get("/api/entities").then().statusCode(401);
        member.request()
                .header("X-Tenant-Slug", "another")
                .get("/api/entities")
                .then()
                .statusCode(403);
        Awaitility.await()
                .atMost(SOON)
                .untilAsserted(() -> assertThat(book.requests()).isEqualTo(10));
    }

    @Test
    void whoHasUsedUpItsMonthIsRefusedUntilItHasMore() {
        Company other = Company.on(server);
        Client neighbour = Client.of(server, other, "OWNER");
        String key = LeadDesk.of(company).provider("website");
        book.used(50);
        book.limit(LIMIT, 50);
        awaitStatus(402);
        member.request()
                .get("/api/entities")
                .then()
                .statusCode(402)
                .contentType("application/problem+json")
                .body("code", equalTo("LIMIT_REACHED"));
        member.request().post("/api/feed/tickets").then().statusCode(402);
        new Intake(server, key).send(Intake.lead("75")).then().statusCode(402);
        assertThat(book.number("select count(*) from leads where tenant_id = ?"))
                .isZero();
        neighbour.request().get("/api/entities").then().statusCode(200);
        book.limit(LIMIT, 1_000);
        awaitStatus(200);
    }

    @Test
    void whoHasUsedUpItsMonthMaySignInAndSeeItsPlan() {
        book.limit(LIMIT, 0);
        awaitStatus(402);
        Client again = Client.of(server, company, "ADMIN");
        for (String path : new String[] {
            "/api/auth/me",
            "/api/tenant/memberships",
            "/api/tenant/config",
            "/api/tenant/limits",
            "/api/tenant/features",
            "/api/tenant/feature/sso",
            "/api/tenant/compliance"
        }) {
            again.request().get(path).then().statusCode(200);
        }
        again.request().post("/api/auth/logout").then().statusCode(200);
    }

    @Test
    void aLimitThatIsTakenAwayHoldsNobody() {
        book.limit(LIMIT, 0);
        awaitStatus(402);
        company.execute("update tenants set plan = 'enterprise' where id = ?", company.id());
        book.forgetLimit(LIMIT);
        awaitStatus(200);
    }

    private void awaitStatus(int status) {
        Awaitility.await()
                .atMost(SOON)
                .until(() -> member.request().get("/api/entities").statusCode() == status);
    }
}
