package io.freehold.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.freehold.testing.BareAnswer;
import io.freehold.testing.Client;
import io.freehold.testing.Company;
import io.freehold.testing.Server;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The checks of the gate in the contract's order, seen from outside. */
class GateIT {

    private static final String SOMEWHERE = "/api/tenant/memberships";

    private static Server server;
    private static Company ours;
    private static Company theirs;
    private static Client owner;

    @BeforeAll
    static void companies() {
        server = Server.shared();
        ours = Company.on(server);
        theirs = Company.on(server);
        owner = Client.of(server, ours, "OWNER");
    }

    @Test
    void withoutATokenItIs401() {
        problem(Client.nobody(server).request().get(SOMEWHERE), 401, "UNAUTHENTICATED");
    }

    @Test
    void aMemberOfTheTenantPasses() {
        owner.request().get(SOMEWHERE).then().statusCode(200);
    }

    @Test
    void headersThatNameTheTokensTenantPass() {
        owner.request()
                .header("X-Tenant-Id", ours.id())
                .header("X-Tenant-Slug", ours.slug())
                .get(SOMEWHERE)
                .then()
                .statusCode(200);
    }

    @Test
    void aHeaderThatNamesAnotherTenantIsAMismatch() {
        problem(owner.request().header("X-Tenant-Id", theirs.id()).get(SOMEWHERE), 403, "TENANT_MISMATCH");
        problem(owner.request().header("X-Tenant-Slug", theirs.slug()).get(SOMEWHERE), 403, "TENANT_MISMATCH");
    }

    @Test
    void aTenantHeaderWithoutAVerifiedTenantIsAMismatchEvenBeforeThe401() {
        problem(
                Client.nobody(server).request().header("X-Tenant-Id", ours.id()).get(SOMEWHERE),
                403,
                "TENANT_MISMATCH");
    }

    @Test
    void aForgedTenantCookieIsRefusedBeforeAllElse() {
        for (String cookie : new String[] {"nonsense", ours.id() + "." + "0".repeat(64)}) {
            problem(
                    owner.request()
                            .cookie("tenant_sig", cookie)
                            .header("X-Tenant-Id", theirs.id())
                            .get(SOMEWHERE),
                    403,
                    "TENANT_COOKIE_INVALID");
        }
    }

    @Test
    void anotherTenantsSubdomainIsAMismatch() {
        problem(
                owner.request().header("Host", theirs.slug() + ".freehold.test").get(SOMEWHERE),
                403,
                "TENANT_MISMATCH");
        owner.request()
                .header("Host", ours.slug() + ".freehold.test")
                .get(SOMEWHERE)
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({
        "SUSPENDED, GET, /api/leads, 403, TENANT_SUSPENDED",
        "CANCELLED, GET, /api/leads, 403, TENANT_CANCELLED",
        "TRIAL_EXPIRED, POST, /api/feed/tickets, 402, TRIAL_EXPIRED"
    })
    void anUnusableTenantIsToldWhy(String status, String method, String path, int answer, String code) {
        Company company = Company.on(server);
        Client member = Client.of(server, company, "OWNER");
        company.standing(status);
        problem(member.request().request(method, path), answer, code);
    }

    @Test
    void anExpiredTrialStillReads() {
        Company company = Company.on(server);
        Client member = Client.of(server, company, "OWNER");
        company.standing("TRIAL_EXPIRED");
        member.request().get("/api/leads").then().statusCode(200);
    }

    @Test
    void aMissingPermissionIs403() {
        Client viewer = Client.of(server, ours, "VIEWER");
        problem(viewer.request().get("/api/audit-logs/"), 403, "FORBIDDEN");
    }

    @Test
    void anEntityThatWasNotGrantedIsOutOfScope() {
        problem(owner.request().header("X-Entity-Scope", "XX").get("/api/leads"), 403, "ENTITY_OUT_OF_SCOPE");
    }

    @Test
    void underBothNothingIsWritten() {
        Company company = Company.on(server.database(), "ONE", "TWO");
        Client member = Client.of(server, company, "OWNER");
        Response write = member.request()
                .header("X-Entity-Scope", "BOTH")
                .header("If-Match", "\"v0\"")
                .body("{\"notes\":\"x\"}")
                .patch("/api/leads/" + UUID.randomUUID());
        problem(write, 403, "ENTITY_SCOPE_READ_ONLY");
        member.request()
                .header("X-Entity-Scope", "BOTH")
                .get("/api/leads")
                .then()
                .statusCode(200);
    }

    @Test
    void anOperatorsTokenSaysNothingOnTheTenantsPlane() {
        Client operator = Client.operator(server, Company.operator(server.database(), "ADMIN"));
        operator.request().get("/api/admin/auth/verify").then().statusCode(200);
        assertThat(operator.request().get(SOMEWHERE).statusCode()).isEqualTo(401);
        assertThat(owner.request().get("/api/admin/auth/verify").statusCode()).isEqualTo(401);
    }

    @Test
    void noSpellingOfAnOperatorsPathIsATenants() {
        for (String path : new String[] {
            "/api/admin;x=1/auth/verify",
            "/api/admin/auth;x/verify",
            "/api//admin/auth/verify",
            "/api/%61dmin/auth/verify"
        }) {
            assertThat(BareAnswer.get(server, path, "Authorization: Bearer " + owner.token())
                            .status())
                    .as(path)
                    .isEqualTo(404);
        }
    }

    private static void problem(Response answer, int status, String code) {
        answer.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("code", equalTo(code))
                .body("ok", equalTo(false));
    }
}
