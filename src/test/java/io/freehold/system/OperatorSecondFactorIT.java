package io.freehold.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.freehold.testing.Authenticator;
import io.freehold.testing.Authenticator.Enrolled;
import io.freehold.testing.Client;
import io.freehold.testing.Company;
import io.freehold.testing.Server;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** An operator's second factor: the same rules on the other plane, and nothing in common with members'. */
class OperatorSecondFactorIT {

    private static final String MFA = "/api/admin/auth/mfa";

    private final Server server = Server.shared();
    private final String operator = Company.operator(server.database(), "SUPPORT");
    private final Client client = Client.operator(server, operator);

    @Test
    void anOperatorEnrolsUsesAndEndsOne() throws SQLException {
        Enrolled enrolled = Authenticator.enrolled(client, MFA);
        client.request().get(MFA).then().statusCode(200).body("enabled", equalTo(true));
        signIn(null).then().statusCode(401).body("code", equalTo("MFA_REQUIRED"));
        signIn("000000").then().statusCode(401).body("code", equalTo("OTP_INVALID"));
        signIn(enrolled.app().code(1)).then().statusCode(200);
        signIn(enrolled.recoveryCodes().get(0)).then().statusCode(200);
        client.request()
                .body(Map.of("code", enrolled.recoveryCodes().get(1)))
                .post(MFA + "/recovery-codes")
                .then()
                .statusCode(200);
        signIn(enrolled.recoveryCodes().get(2)).then().statusCode(401);
        Authenticator.forgetSteps(server.database(), operator);
        client.request()
                .body(Map.of(
                        "password", Company.PASSWORD, "code", enrolled.app().code()))
                .post(MFA + "/disable")
                .then()
                .statusCode(200);
        signIn(null).then().statusCode(200);
        assertThat(audited("mfa.enabled")).isEqualTo(1);
        assertThat(audited("mfa.disabled")).isEqualTo(1);
    }

    @Test
    void anotherKindOfCallerIsNotKnownHere() {
        Client member = Client.of(server, Company.on(server), "OWNER");
        member.request().get(MFA).then().statusCode(401);
        client.request().get("/api/auth/mfa").then().statusCode(401);
        Client.nobody(server).request().get(MFA).then().statusCode(401);
    }

    private Response signIn(String otp) {
        Map<String, Object> body = new HashMap<>(Map.of("email", operator, "password", Company.PASSWORD));
        if (otp != null) {
            body.put("otp", otp);
        }
        return Client.nobody(server).request().body(body).post("/api/admin/auth/login");
    }

    private long audited(String action) throws SQLException {
        try (var session = server.database().asSuperuser();
                var query = session.prepareStatement(
                        "select count(*) from platform_audit where action = ? and actor_name = ?")) {
            query.setString(1, action);
            query.setString(2, operator);
            var row = query.executeQuery();
            row.next();
            return row.getLong(1);
        }
    }
}
