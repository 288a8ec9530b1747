package io.freehold.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.freehold.testing.Client;
import io.freehold.testing.Company;
import io.freehold.testing.Server;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How operators come in, stay and leave; nothing of theirs opens the tenant plane. */
class OperatorSignInIT {

    private static final String COOKIE = "refreshToken";

    private final Server server = Server.shared();
    private final String operator = Company.operator(server.database(), "SUPPORT");

    @Test
    void anOperatorComesIn() {
        Response answer = signIn(Company.PASSWORD);
        answer.then().statusCode(200).body("user.email", equalTo(operator)).body("user.role", equalTo("SUPPORT"));
        assertThat(answer.jsonPath().getMap("$").keySet())
                .containsExactlyInAnyOrder("user", "accessToken", "mfaEnrolmentRequired");
        assertThat(answer.headers().getValues("Set-Cookie"))
                .singleElement()
                .asString()
                .startsWith(COOKIE + "=")
                .contains("HttpOnly")
                .contains("SameSite=Strict");
    }

    @Test
    void theTokenIsVerified() {
        client(signIn(Company.PASSWORD))
                .request()
                .get("/api/admin/auth/verify")
                .then()
                .statusCode(200)
                .body("user.email", equalTo(operator));
        Client.nobody(server).request().get("/api/admin/auth/verify").then().statusCode(401);
    }

    @Test
    void aWrongPasswordIsRefused() {
        signIn("Wrong-password-1").then().statusCode(401).body("code", equalTo("INVALID_CREDENTIALS"));
    }

    @Test
    void theTokenIsNothingOnTheTenantPlaneAndTheOtherWayRound() {
        client(signIn(Company.PASSWORD))
                .request()
                .get("/api/auth/me")
                .then()
                .statusCode(401)
                .body("code", equalTo("TOKEN_INVALID"));
        Client.of(server, Company.on(server), "OWNER")
                .request()
                .get("/api/admin/auth/verify")
                .then()
                .statusCode(401)
                .body("code", equalTo("TOKEN_INVALID"));
    }

    @Test
    void aMemberIsNoOperator() {
        Company company = Company.on(server);
        Client.nobody(server)
                .request()
                .body(Map.of("email", company.member("OWNER").email(), "password", Company.PASSWORD))
                .post("/api/admin/auth/login")
                .then()
                .statusCode(401);
    }

    @Test
    void refreshTokensRotateAndASecondUseEndsTheSession() throws SQLException {
        Response first = signIn(Company.PASSWORD);
        Response second = refresh(first.cookie(COOKIE));
        second.then().statusCode(200);
        assertThat(second.jsonPath().getMap("$").keySet()).containsExactly("accessToken");
        client(second).request().get("/api/admin/auth/verify").then().statusCode(200);
        refresh(first.cookie(COOKIE)).then().statusCode(401).body("code", equalTo("REFRESH_INVALID"));
        refresh(second.cookie(COOKIE)).then().statusCode(401);
        client(second)
                .request()
                .get("/api/admin/auth/verify")
                .then()
                .statusCode(401)
                .body("code", equalTo("SESSION_CLOSED"));
        assertThat(reuses()).isEqualTo(1);
    }

    @Test
    void signingOutEndsTheSession() {
        Response signIn = signIn(Company.PASSWORD);
        client(signIn)
                .request()
                .post("/api/admin/auth/logout")
                .then()
                .statusCode(200)
                .body("message", equalTo("Signed out."));
        client(signIn).request().get("/api/admin/auth/verify").then().statusCode(401);
        refresh(signIn.cookie(COOKIE)).then().statusCode(401);
    }

    private Response signIn(String password) {
        return Client.nobody(server)
                .request()
                .body(Map.of("email", operator, "password", password))
                .post("/api/admin/auth/login");
    }

    private Response refresh(String token) {
        return Client.nobody(server).request().cookie(COOKIE, token).post("/api/admin/auth/refresh");
    }

    private Client client(Response signedIn) {
        return Client.with(server, signedIn.path("accessToken"));
    }

    private long reuses() throws SQLException {
        try (var session = server.database().asSuperuser();
                var query = session.prepareStatement(
                        "select count(*) from platform_audit where action = 'session.refresh_reused' and actor_name = ?")) {
            query.setString(1, operator);
            var row = query.executeQuery();
            row.next();
            return row.getLong(1);
        }
    }
}
