package io.freehold.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.freehold.testing.Authenticator;
import io.freehold.testing.Client;
import io.freehold.testing.Company;
import io.freehold.testing.Company.Member;
import io.freehold.testing.Server;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every secret is changed at once, and nobody is signed out (spec: identity, Tokens). */
class KeyRotationIT {

    private static final String REFRESH = "tenantRefreshToken";

    private final Server before = Server.shared();
    private final Server after = SecondServer.running();

    private final Company company = Company.on(before);
    private final Member member = company.member("OWNER");

    @Test
    void tokensOfTheKeyBeforeStayGood() {
        Client.with(after, Client.of(before, member).token())
                .request()
                .get("/api/auth/me")
                .then()
                .statusCode(200);
        String operator = Company.operator(before.database(), "SUPPORT");
        Client.with(after, Client.operator(before, operator).token())
                .request()
                .get("/api/admin/auth/verify")
                .then()
                .statusCode(200);
    }

    @Test
    void tokensOfTheNewKeyAreNothingToWhoDoesNotHaveIt() {
        Client.with(before, Client.of(after, member).token())
                .request()
                .get("/api/auth/me")
                .then()
                .statusCode(401)
                .body("code", equalTo("TOKEN_INVALID"));
    }

    @Test
    void aRefreshTokenOfTheSecretBeforeBuysOneOfTheNew() {
        Response signIn = signIn(before, "/api/auth/login", member.email(), Map.of());
        Response renewed = refresh("/api/auth/refresh", REFRESH, signIn.cookie(REFRESH));
        renewed.then().statusCode(200);
        Client.with(after, renewed.path("accessToken"))
                .request()
                .get("/api/auth/me")
                .then()
                .statusCode(200);
        refresh("/api/auth/refresh", REFRESH, renewed.cookie(REFRESH)).then().statusCode(200);
        // One use each, under whichever secret it was kept.
        refresh("/api/auth/refresh", REFRESH, signIn.cookie(REFRESH))
                .then()
                .statusCode(401)
                .body("code", equalTo("REFRESH_INVALID"));
    }

    @Test
    void anOperatorsRefreshTokenToo() {
        String operator = Company.operator(before.database(), "SUPPORT");
        Response signIn = signIn(before, "/api/admin/auth/login", operator, Map.of());
        refresh("/api/admin/auth/refresh", "refreshToken", signIn.cookie("refreshToken"))
                .then()
                .statusCode(200);
    }

    @Test
    void secondFactorsOpenUnderTheNewKeyAndAreSealedAnew() throws Exception {
        var enrolled = Authenticator.enrolled(Client.of(before, member), "/api/auth/mfa");
        byte[] sealed = sealed();
        signIn(
                after,
                "/api/auth/login",
                member.email(),
                Map.of("otp", enrolled.app().code(1)));
        assertThat(sealed()).isNotEqualTo(sealed);
        signIn(
                after,
                "/api/auth/login",
                member.email(),
                Map.of("otp", enrolled.recoveryCodes().get(0)));
    }

    private byte[] sealed() throws Exception {
        try (var session = before.database().asSuperuser();
                var query = session.prepareStatement("select secret from second_factors where identity_id = ?")) {
            query.setObject(1, member.identity());
            var row = query.executeQuery();
            row.next();
            return row.getBytes(1);
        }
    }

    private Response refresh(String path, String cookie, String token) {
        return Client.nobody(after).request().cookie(cookie, token).post(path);
    }

    private static Response signIn(Server server, String path, String email, Map<String, String> more) {
        Map<String, String> body = new java.util.HashMap<>(Map.of("email", email, "password", Company.PASSWORD));
        body.putAll(more);
        Response answer = Client.nobody(server).request().body(body).post(path);
        answer.then().statusCode(200);
        return answer;
    }
}
