package io.freehold.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.freehold.testing.Client;
import io.freehold.testing.Company;
import io.freehold.testing.Server;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How operators put a tenant into another standing, and what its members notice of it. */
class TenantStandingIT {

    private static final Duration MAIL_MAX = Duration.ofSeconds(60);

    private final Server server = Server.shared();
    private final Client operator = Registered.operator(server, "SUPER_ADMIN");
    private final Company company = Company.on(server);
    private final String path = "/api/admin/tenants/" + company.id();

    @Test
    void aSuspensionReachesTheMembersAtOnceAndTheOwnersByMail() {
        Company.Member owner = company.member("OWNER");
        Client member = Client.of(server, owner);
        member.request().get("/api/leads").then().statusCode(200);
        suspend("Invoice 31 is open.")
                .then()
                .statusCode(200)
                .body("tenant.status", equalTo("SUSPENDED"))
                .body("tenant.suspendedReason", equalTo("Invoice 31 is open."));
        member.request().get("/api/leads").then().statusCode(403).body("code", equalTo("TENANT_SUSPENDED"));
        member.request().get("/api/auth/me").then().statusCode(200);
        await().atMost(MAIL_MAX)
                .until(() -> !server.mail().received(owner.email()).isEmpty());
    }

    @Test
    void aReactivationOpensItAgain() {
        Client member = Client.of(server, company, "OWNER");
        suspend("A while").then().statusCode(200);
        post("reactivate")
                .then()
                .statusCode(200)
                .body("tenant.status", equalTo("ACTIVE"))
                .body("tenant.suspendedReason", nullValue());
        member.request().get("/api/leads").then().statusCode(200);
        member.request()
                .get("/api/audit-logs/search?objectType=tenant&sort=at:asc")
                .then()
                .body("auditLogs.action", contains("tenant.suspended", "tenant.reactivated"))
                .body("auditLogs.actor.kind", contains("OPERATOR", "OPERATOR"));
    }

    @Test
    void anExpiredTrialBecomesACustomerByReactivation() {
        company.standing("TRIAL_EXPIRED");
        company.execute("update tenants set trial_ends_at = now() - interval '1 day' where id = ?", company.id());
        post("reactivate").then().body("tenant.status", equalTo("ACTIVE")).body("tenant.trialEndsAt", nullValue());
    }

    @Test
    void aDeletedTenantIsClosedAndCanBeRestored() {
        Client member = Client.of(server, company, "OWNER");
        operator.request()
                .delete(path)
                .then()
                .statusCode(200)
                .body("message", notNullValue())
                .body("tenant.status", equalTo("CANCELLED"))
                .body("tenant.deletedAt", notNullValue());
        member.request().get("/api/leads").then().statusCode(403).body("code", equalTo("TENANT_CANCELLED"));
        listed("").isEmpty();
        listed("&deleted=true").containsExactly(company.id().toString());
        listed("&status=CANCELLED").containsExactly(company.id().toString());
        operator.request().get(path).then().statusCode(200);
        post("restore")
                .then()
                .statusCode(200)
                .body("tenant.status", equalTo("ACTIVE"))
                .body("tenant.deletedAt", nullValue());
        member.request().get("/api/leads").then().statusCode(200);
    }

    @Test
    void whatWasSuspendedBeforeItWasDeletedIsSuspendedAfterwards() {
        suspend("Fraud").then().statusCode(200);
        operator.request().delete(path).then().statusCode(200);
        post("restore")
                .then()
                .body("tenant.status", equalTo("SUSPENDED"))
                .body("tenant.suspendedReason", equalTo("Fraud"));
    }

    @Test
    void after30DaysNothingIsRestored() {
        operator.request().delete(path).then().statusCode(200);
        company.execute(
                "update tenants set deleted_at = now() - interval '30 days 1 minute' where id = ?", company.id());
        post("restore").then().statusCode(409).body("code", equalTo("RESTORE_EXPIRED"));
    }

    @Test
    void aClosedTenantTakesItsDataAlongFor30Days() {
        Client member = Client.of(server, company, "OWNER");
        operator.request().delete(path).then().statusCode(200);
        member.request().get("/api/tenant/export").then().statusCode(200);
        company.execute(
                "update tenants set deleted_at = now() - interval '30 days 1 minute' where id = ?", company.id());
        member.request().get("/api/tenant/export").then().statusCode(403).body("code", equalTo("TENANT_CANCELLED"));
        Client.of(server, company.join(company.person("late"), "VIEWER"))
                .request()
                .get("/api/auth/me")
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({
        "ACTIVE, reactivate",
        "ACTIVE, restore",
        "SUSPENDED, suspend",
        "SUSPENDED, restore",
        "CANCELLED, suspend",
        "CANCELLED, reactivate",
        "TRIAL_EXPIRED, restore"
    })
    void aStepThatDoesNotBeginThereIsRefused(String status, String step) {
        company.standing(status);
        Response answer = step.equals("suspend") ? suspend("x") : post(step);
        answer.then().statusCode(409).body("code", equalTo("STATE_CONFLICT"));
    }

    @Test
    void aDeletedTenantIsNotDeletedAgainAndNotEdited() {
        company.standing("CANCELLED");
        operator.request().delete(path).then().statusCode(409);
        operator.request()
                .header("If-Match", "\"v0\"")
                .body(Map.of("name", "x"))
                .patch(path)
                .then()
                .statusCode(409)
                .body("code", equalTo("STATE_CONFLICT"));
    }

    @Test
    void ofManySuspensionsAtOnceOneIsDone() {
        List<CompletableFuture<Integer>> calls = IntStream.range(0, 6)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> suspend("At once " + i).statusCode()))
                .toList();
        assertThat(calls.stream().map(CompletableFuture::join).sorted().toList())
                .containsExactly(200, 409, 409, 409, 409, 409);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"reason\":\"  \"}", "{\"reason\":null}", "{\"reason\":5}"})
    void aSuspensionNeedsAReason(String body) {
        operator.request().body(body).post(path + "/suspend").then().statusCode(400);
    }

    @ParameterizedTest
    @CsvSource({
        "SUPPORT, 403, 403",
        "MARKETING, 403, 403",
        "SALES, 403, 403",
        "FINANCE, 200, 403",
        "ADMIN, 200, 403",
        "SUPER_ADMIN, 200, 200"
    })
    void eachStepHasItsRoles(String role, int suspends, int deletes) {
        Client caller = Registered.operator(server, role);
        caller.request()
                .body(Map.of("reason", "x"))
                .post(path + "/suspend")
                .then()
                .statusCode(suspends);
        caller.request().delete(path).then().statusCode(deletes);
    }

    @Test
    void aTenantThatThereIsNotIsNotFound() {
        String absent = "/api/admin/tenants/0190a0b0-0000-7000-8000-00000000dead";
        operator.request()
                .body(Map.of("reason", "x"))
                .post(absent + "/suspend")
                .then()
                .statusCode(404);
        operator.request().delete(absent).then().statusCode(404);
        for (String step : List.of("restore", "reactivate")) {
            operator.request().post(absent + "/" + step).then().statusCode(404);
        }
    }

    private ListAssert<String> listed(String more) {
        List<String> ids = operator.request()
                .get("/api/admin/tenants?search=" + company.slug() + more)
                .path("tenants.id");
        return assertThat(ids);
    }

    private Response suspend(String reason) {
        return operator.request().body(Map.of("reason", reason)).post(path + "/suspend");
    }

    private Response post(String step) {
        return operator.request().post(path + "/" + step);
    }
}
