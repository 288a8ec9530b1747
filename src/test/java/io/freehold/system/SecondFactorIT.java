package io.freehold.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.freehold.testing.Authenticator;
import io.freehold.testing.Authenticator.Enrolled;
import io.freehold.testing.Client;
import io.freehold.testing.Company;
import io.freehold.testing.Company.Member;
import io.freehold.testing.Server;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A member's second factor, from its enrolment to its end (spec: identity, MFA). */
class SecondFactorIT {

    private static final String MFA = "/api/auth/mfa";

    private final Server server = Server.shared();
    private final Company company = Company.on(server);
    private final Member member = company.member("USER");
    private final Client client = Client.of(server, member);

    @Test
    void thereIsNoneAtFirst() {
        client.request()
                .get(MFA)
                .then()
                .statusCode(200)
                .body("enabled", equalTo(false))
                .body("required", equalTo(false))
                .body("enrolledAt", nullValue())
                .body("recoveryCodesLeft", equalTo(0));
    }

    @Test
    void anEnrolmentAnswersWhatAnAppNeeds() {
        Response begun = post("/enrol", Map.of("password", Company.PASSWORD));
        begun.then().statusCode(201);
        String secret = begun.path("secret");
        assertThat(secret).matches("[A-Z2-7]{32}");
        assertThat(begun.<String>path("uri"))
                .startsWith("otpauth://totp/Freehold:" + member.email().replace("@", "%40") + "?secret=" + secret)
                .contains("issuer=Freehold", "digits=6", "period=30", "algorithm=SHA1");
        assertThat(begun.<Integer>path("qr.size")).isGreaterThan(25);
        assertThat(begun.<String>path("qr.path")).matches("[Mhvz0-9 -]+");
    }

    @Test
    void aFactorThatWasNeverConfirmedLocksNobodyOut() {
        post("/enrol", Map.of("password", Company.PASSWORD)).then().statusCode(201);
        signIn(null).then().statusCode(200);
        client.request().get(MFA).then().body("enabled", equalTo(false));
        // Whoever lost the first picture simply asks for another.
        Enrolled enrolled = Authenticator.enrolled(client, MFA);
        signIn(enrolled.app().code(1)).then().statusCode(200);
    }

    @Test
    void onceConfirmedSigningInTakesACode() {
        Enrolled enrolled = Authenticator.enrolled(client, MFA);
        assertThat(enrolled.recoveryCodes())
                .hasSize(10)
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("[0-9a-z]{5}-[0-9a-z]{5}"));
        client.request().get(MFA).then().body("enabled", equalTo(true)).body("recoveryCodesLeft", equalTo(10));
        signIn(null).then().statusCode(401).body("code", equalTo("MFA_REQUIRED"));
        signIn("000000").then().statusCode(401).body("code", equalTo("OTP_INVALID"));
        signIn(enrolled.app().code(1)).then().statusCode(200).body("mfaEnrolmentRequired", equalTo(false));
    }

    @Test
    void theCodeIsNoSecretSubstituteForThePassword() {
        Enrolled enrolled = Authenticator.enrolled(client, MFA);
        signIn("Wrong-password-1", enrolled.app().code(1))
                .then()
                .statusCode(401)
                .body("code", equalTo("INVALID_CREDENTIALS"));
        signIn("Wrong-password-1", null).then().statusCode(401).body("code", equalTo("INVALID_CREDENTIALS"));
        // Nothing was used up by that.
        signIn(enrolled.app().code(1)).then().statusCode(200);
    }

    @Test
    void aUsedStepAndOlderOnesOpenNothing() {
        Enrolled enrolled = Authenticator.enrolled(client, MFA);
        String newest = enrolled.app().code(1);
        signIn(newest).then().statusCode(200);
        signIn(newest).then().statusCode(401).body("code", equalTo("OTP_INVALID"));
        signIn(enrolled.app().code()).then().statusCode(401).body("code", equalTo("OTP_INVALID"));
    }

    @Test
    void codesOfFarStepsOpenNothing() {
        Enrolled enrolled = Authenticator.enrolled(client, MFA);
        Authenticator.forgetSteps(server.database(), member.email());
        signIn(enrolled.app().code(-3)).then().statusCode(401);
        signIn(enrolled.app().code(3)).then().statusCode(401);
        signIn(enrolled.app().code()).then().statusCode(200);
    }

    @Test
    void aRecoveryCodeOpensOnce() throws SQLException {
        String code = Authenticator.enrolled(client, MFA).recoveryCodes().get(3);
        signIn(code.toUpperCase(java.util.Locale.ROOT)).then().statusCode(200);
        signIn(code).then().statusCode(401).body("code", equalTo("OTP_INVALID"));
        client.request().get(MFA).then().body("recoveryCodesLeft", equalTo(9));
        assertThat(audited()).contains("mfa.enabled", "session.opened_by_recovery_code");
    }

    @Test
    void newRecoveryCodesEndTheOldOnes() {
        Enrolled enrolled = Authenticator.enrolled(client, MFA);
        Response renewed = post("/recovery-codes", Map.of("code", enrolled.app().code(1)));
        renewed.then().statusCode(200);
        List<String> codes = renewed.path("recoveryCodes");
        assertThat(codes).hasSize(10).doesNotContainAnyElementsOf(enrolled.recoveryCodes());
        signIn(enrolled.recoveryCodes().get(0)).then().statusCode(401);
        signIn(codes.get(0)).then().statusCode(200);
    }

    @Test
    void takingItOffNeedsPasswordAndCode() {
        Enrolled enrolled = Authenticator.enrolled(client, MFA);
        String code = enrolled.recoveryCodes().get(0);
        post("/disable", Map.of("password", "Wrong-password-1", "code", code))
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("password"));
        post("/disable", Map.of("password", Company.PASSWORD, "code", "000000"))
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("code"));
        post("/disable", Map.of("password", Company.PASSWORD, "code", code))
                .then()
                .statusCode(200);
        client.request().get(MFA).then().body("enabled", equalTo(false)).body("recoveryCodesLeft", equalTo(0));
        signIn(null).then().statusCode(200);
    }

    @Test
    void whatDoesNotFitTheStateIsRefused() {
        post("/confirm", Map.of("code", "000000")).then().statusCode(409).body("code", equalTo("MFA_NOT_BEGUN"));
        post("/recovery-codes", Map.of("code", "000000"))
                .then()
                .statusCode(409)
                .body("code", equalTo("MFA_NOT_ENABLED"));
        post("/disable", Map.of("password", Company.PASSWORD, "code", "000000"))
                .then()
                .statusCode(409)
                .body("code", equalTo("MFA_NOT_ENABLED"));
        post("/enrol", Map.of("password", "Wrong-password-1"))
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("password"));
        Enrolled enrolled = Authenticator.enrolled(client, MFA);
        post("/enrol", Map.of("password", Company.PASSWORD))
                .then()
                .statusCode(409)
                .body("code", equalTo("MFA_ENABLED"));
        post("/confirm", Map.of("code", enrolled.app().code(1)))
                .then()
                .statusCode(409)
                .body("code", equalTo("MFA_ENABLED"));
    }

    @Test
    void aPersonHasOneFactorOverAllTenants() {
        Authenticator.enrolled(client, MFA);
        Company other = Company.on(server);
        other.join(member, "VIEWER");
        Client.nobody(server)
                .request()
                .body(Map.of("email", member.email(), "password", Company.PASSWORD, "tenant", other.slug()))
                .post("/api/auth/login")
                .then()
                .statusCode(401)
                .body("code", equalTo("MFA_REQUIRED"));
    }

    @Test
    void secretsAreKeptSealedAndCodesAsHashes() throws SQLException {
        Response begun = post("/enrol", Map.of("password", Company.PASSWORD));
        String secret = begun.path("secret");
        List<String> codes = post("/confirm", Map.of("code", new Authenticator(secret).code()))
                .path("recoveryCodes");
        try (var session = server.database().asSuperuser();
                var query = session.prepareStatement("select length(f.secret), string_agg(c.code_hash, ' ')"
                        + " from second_factors f join recovery_codes c on c.factor_id = f.id"
                        + " where f.identity_id = ? group by 1")) {
            query.setObject(1, member.identity());
            var row = query.executeQuery();
            row.next();
            assertThat(row.getInt(1)).isGreaterThan(20 + 16);
            assertThat(row.getString(2)).matches("([0-9a-f]{64} ?){10}").doesNotContain(codes.get(0));
        }
    }

    private Response post(String path, Map<String, String> body) {
        return client.request().body(body).post(MFA + path);
    }

    private Response signIn(String otp) {
        return signIn(Company.PASSWORD, otp);
    }

    private Response signIn(String password, String otp) {
        Map<String, Object> body = new HashMap<>(Map.of("email", member.email(), "password", password));
        if (otp != null) {
            body.put("otp", otp);
        }
        return Client.nobody(server).request().body(body).post("/api/auth/login");
    }

    private List<String> audited() throws SQLException {
        try (var session = server.database().asSuperuser();
                var query = session.prepareStatement("select array_agg(action) from audit_log where tenant_id = ?")) {
            query.setObject(1, company.id());
            var row = query.executeQuery();
            row.next();
            return List.of((String[]) row.getArray(1).getArray());
        }
    }
}
