package io.freehold.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.freehold.testing.Authenticator;
import io.freehold.testing.Client;
import io.freehold.testing.Company;
import io.freehold.testing.Server;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The way back for somebody who lost the second factor and every recovery code. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LostFactorIT {

    private static final Map<String, String> CASE = Map.of("reason", "Called back", "ticket", "TKT-2026-000042");

    private final Server server = Server.shared();
    private final Company company = Company.on(server);
    private final Client admin = Client.operator(server, Company.operator(server.database(), "ADMIN"));
    private final Client superAdmin = Client.operator(server, Company.operator(server.database(), "SUPER_ADMIN"));

    @Test
    void whoLostItSignsInByPasswordAgainAndIsTold() {
        Company.Member member = company.member("ADMIN");
        Client stranded = Client.of(server, member);
        Authenticator.enrolled(stranded, "/api/auth/mfa");
        signIn(member).then().statusCode(401).body("code", equalTo("MFA_REQUIRED"));

        reset(admin, company, member.identity()).then().statusCode(200);

        signIn(member).then().statusCode(200);
        stranded.request().get("/api/auth/me").then().statusCode(401);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(server.mail().received(member.email()))
                        .anySatisfy(letter -> assertThat(letter.getSubject()).contains("second factor")));
        Client owner = Client.of(server, company, "OWNER");
        owner.request()
                .get("/api/audit-logs/search?action=mfa.reset")
                .then()
                .statusCode(200)
                .body("auditLogs[0].after.ticket", equalTo("TKT-2026-000042"));
        reset(admin, company, member.identity()).then().statusCode(409).body("code", equalTo("MFA_NOT_ENABLED"));
    }

    @Test
    void supportMayNotAndNobodyReachesAnotherTenantsMember() {
        Company.Member member = company.member("USER");
        Client support = Client.operator(server, Company.operator(server.database(), "SUPPORT"));
        reset(support, company, member.identity()).then().statusCode(403);
        reset(admin, Company.on(server), member.identity()).then().statusCode(404);
        reset(admin, company, UUID.randomUUID()).then().statusCode(404);
        Client owner = Client.of(server, company, "OWNER");
        reset(owner, company, member.identity()).then().statusCode(401);
    }

    @Test
    void anOperatorIsHelpedByAnotherAndNotByItself() {
        String colleague = Company.operator(server.database(), "SALES");
        Client signedIn = Client.operator(server, colleague);
        Authenticator.enrolled(signedIn, "/api/admin/auth/mfa");
        String id = signedIn.request().get("/api/admin/auth/verify").path("user.id");

        resetOperator(admin, id).then().statusCode(403);
        resetOperator(superAdmin, id).then().statusCode(200);

        Client.operator(server, colleague);
        signedIn.request().get("/api/admin/auth/verify").then().statusCode(401);
        String own = superAdmin.request().get("/api/admin/auth/verify").path("user.id");
        resetOperator(superAdmin, own).then().statusCode(409).body("code", equalTo("OWN_ACCOUNT"));
    }

    private Response signIn(Company.Member member) {
        Map<String, String> body = Map.of(
                "email",
                member.email(),
                "password",
                Company.PASSWORD,
                "tenant",
                member.company().slug());
        return Client.nobody(server).request().body(body).post("/api/auth/login");
    }

    private static Response reset(Client operator, Company where, UUID user) {
        return operator.request()
                .body(CASE)
                .post("/api/admin/tenants/%s/users/%s/mfa/reset".formatted(where.id(), user));
    }

    private static Response resetOperator(Client operator, String id) {
        return operator.request().body(CASE).post("/api/platform/operators/" + id + "/mfa/reset");
    }
}
