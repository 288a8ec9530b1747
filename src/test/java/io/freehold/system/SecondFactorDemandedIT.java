package io.freehold.system;

import static org.hamcrest.Matchers.equalTo;

import io.freehold.testing.Authenticator;
import io.freehold.testing.Authenticator.Enrolled;
import io.freehold.testing.Client;
import io.freehold.testing.Company;
import io.freehold.testing.Company.Member;
import io.freehold.testing.Server;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A tenant that demands a second factor of its members (spec: identity, MFA). */
class SecondFactorDemandedIT {

    private final Server server = Server.shared();
    private final Company company = Company.on(server);
    private final Member member = company.member("OWNER");

    @Test
    void whoHasNoneComesInAndCanDoNothingButEnrol() {
        demand();
        Response signIn = signIn();
        signIn.then().statusCode(200).body("mfaEnrolmentRequired", equalTo(true));
        Client client = Client.with(server, signIn.path("accessToken"));
        for (String path : List.of("/api/entities", "/api/leads", "/api/tenant/memberships", "/api/audit-logs")) {
            due(client.request().get(path));
        }
        due(client.request().post("/api/feed/tickets"));
        client.request().get("/api/auth/me").then().statusCode(200);
        client.request().get("/api/auth/mfa").then().statusCode(200).body("required", equalTo(true));
        Authenticator.enrolled(client, "/api/auth/mfa");
        client.request().get("/api/entities").then().statusCode(200);
    }

    @Test
    void theDemandIsFeltAtTheNextRequest() {
        Client client = Client.of(server, member);
        client.request().get("/api/entities").then().statusCode(200);
        demand();
        due(client.request().get("/api/entities"));
        company.execute("update sign_in_policies set mfa_required = false where tenant_id = ?", company.id());
        client.request().get("/api/entities").then().statusCode(200);
    }

    @Test
    void itCannotBeTakenOffWhereItIsDemanded() {
        Client client = Client.of(server, member);
        Enrolled enrolled = Authenticator.enrolled(client, "/api/auth/mfa");
        demand();
        client.request()
                .body(Map.of(
                        "password", Company.PASSWORD, "code", enrolled.app().code(1)))
                .post("/api/auth/mfa/disable")
                .then()
                .statusCode(409)
                .body("code", equalTo("MFA_REQUIRED_HERE"));
    }

    @Test
    void anotherTenantsDemandIsItsOwn() {
        demand();
        Company other = Company.on(server);
        Client client = Client.of(server, other.join(member, "OWNER"));
        client.request().get("/api/entities").then().statusCode(200);
        client.request().get("/api/auth/mfa").then().body("required", equalTo(false));
    }

    private void demand() {
        company.execute(
                "insert into sign_in_policies (tenant_id, mfa_required, changed_at) values (?, true, now())",
                company.id());
    }

    private Response signIn() {
        return Client.nobody(server)
                .request()
                .body(Map.of("email", member.email(), "password", Company.PASSWORD))
                .post("/api/auth/login");
    }

    private static void due(Response answer) {
        answer.then().statusCode(403).body("code", equalTo("MFA_ENROLMENT_REQUIRED"));
    }
}
