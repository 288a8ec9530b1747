package io.freehold.system;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.freehold.testing.Client;
import io.freehold.testing.Company;
import io.freehold.testing.Company.Member;
import io.freehold.testing.Server;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A password changed by who knows it (spec: identity, Passwords). */
class PasswordChangeIT {

    private static final String NEW = "Another-test-2";
    private static final int FAILURES_MAX = 10;

    private final Server server = Server.shared();
    private final Company company = Company.on(server);
    private final Member member = company.member("USER");
    private final Client client = Client.of(server, member);

    @Test
    void theNewPasswordOpensAndTheOldOneDoesNot() {
        change(Company.PASSWORD, NEW).then().statusCode(200);
        signIn("/api/auth/login", member.email(), Company.PASSWORD).then().statusCode(401);
        signIn("/api/auth/login", member.email(), NEW).then().statusCode(200);
    }

    @Test
    void theOtherSessionsEndInAllTenantsAndThisOneStays() {
        Client other = Client.of(server, member);
        Client elsewhere = Client.of(server, Company.on(server).join(member, "VIEWER"));
        change(Company.PASSWORD, NEW).then().statusCode(200);
        other.request().get("/api/auth/me").then().statusCode(401).body("code", equalTo("SESSION_CLOSED"));
        elsewhere.request().get("/api/auth/me").then().statusCode(401);
        client.request().get("/api/auth/me").then().statusCode(200);
    }

    @Test
    void aWrongPresentPasswordIsNamedAndCounts() {
        for (int i = 0; i < FAILURES_MAX; i++) {
            change("Wrong-password-1", NEW).then().statusCode(400).body("errors.field", hasItem("current"));
        }
        change(Company.PASSWORD, NEW).then().statusCode(429);
        signIn("/api/auth/login", member.email(), Company.PASSWORD).then().statusCode(429);
    }

    @Test
    void aWeakOneAndTheSameAgainAreRefused() {
        change(Company.PASSWORD, "short1!").then().statusCode(400).body("errors.field", hasItem("password"));
        change(Company.PASSWORD, Company.PASSWORD)
                .then()
                .statusCode(400)
                .body("errors.message", hasItem("must be another one than before"));
        signIn("/api/auth/login", member.email(), Company.PASSWORD).then().statusCode(200);
    }

    @Test
    void nobodyChangesWithoutBeingSignedIn() {
        Client.nobody(server)
                .request()
                .body(Map.of("current", Company.PASSWORD, "password", NEW))
                .post("/api/auth/password/change")
                .then()
                .statusCode(401);
    }

    @Test
    void operatorsChangeTheirsOnTheirPlane() {
        String operator = Company.operator(server.database(), "SUPPORT");
        Client here = Client.operator(server, operator);
        Client there = Client.operator(server, operator);
        here.request()
                .body(Map.of("current", Company.PASSWORD, "password", NEW))
                .post("/api/admin/auth/password/change")
                .then()
                .statusCode(200);
        here.request().get("/api/admin/auth/verify").then().statusCode(200);
        there.request().get("/api/admin/auth/verify").then().statusCode(401);
        signIn("/api/admin/auth/login", operator, NEW).then().statusCode(200);
    }

    private Response change(String current, String password) {
        return client.request()
                .body(Map.of("current", current, "password", password))
                .post("/api/auth/password/change");
    }

    private Response signIn(String path, String email, String password) {
        return Client.nobody(server)
                .request()
                .body(Map.of("email", email, "password", password))
                .post(path);
    }
}
