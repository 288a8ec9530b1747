package io.freehold.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.freehold.testing.Client;
import io.freehold.testing.Company;
import io.freehold.testing.Server;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The access token in the cookie {@code admin_token}, for pages that ask for it (spec: identity, Tokens). */
class AccessCookieIT {

    private static final String COOKIE = "admin_token";

    private final Server server = Server.shared();
    private final Company company = Company.on(server);
    private final String email = company.member("USER").email();

    @Test
    void onlyWhoAsksGetsTheCookie() {
        assertThat(signIn("/api/auth/login", email, false).cookies()).doesNotContainKey(COOKIE);
        Response asked = signIn("/api/auth/login", email, true);
        assertThat(asked.cookie(COOKIE)).isEqualTo(asked.path("accessToken"));
        assertThat(setCookie(asked))
                .contains("HttpOnly")
                .contains("Secure")
                .contains("SameSite=Strict")
                .contains("Path=/api");
    }

    @Test
    void theCookieReadsAndWritesWithAHeader() {
        String token = signIn("/api/auth/login", email, true).cookie(COOKIE);
        Client nobody = Client.nobody(server);
        nobody.request().cookie(COOKIE, token).get("/api/auth/me").then().statusCode(200);
        nobody.request()
                .cookie(COOKIE, token)
                .delete("/api/auth/sessions")
                .then()
                .statusCode(403)
                .body("code", equalTo("CSRF_HEADER_REQUIRED"));
        nobody.request()
                .cookie(COOKIE, token)
                .header("X-CSRF-Token", "any")
                .delete("/api/auth/sessions")
                .then()
                .statusCode(200);
    }

    @Test
    void aRefreshRenewsItWhereItIsKept() {
        Response first = signIn("/api/auth/login", email, true);
        Response second = Client.nobody(server)
                .request()
                .cookie(COOKIE, first.cookie(COOKIE))
                .cookie("tenantRefreshToken", first.cookie("tenantRefreshToken"))
                .post("/api/auth/refresh");
        second.then().statusCode(200);
        assertThat(second.cookie(COOKIE)).isEqualTo(second.path("accessToken"));
        Response third = Client.nobody(server)
                .request()
                .cookie("tenantRefreshToken", second.cookie("tenantRefreshToken"))
                .post("/api/auth/refresh");
        assertThat(third.cookies()).doesNotContainKey(COOKIE);
    }

    @Test
    void signingOutForgetsIt() {
        Response signIn = signIn("/api/auth/login", email, true);
        Response out = Client.nobody(server)
                .request()
                .cookie(COOKIE, signIn.cookie(COOKIE))
                .header("X-Requested-With", "XMLHttpRequest")
                .post("/api/auth/logout");
        out.then().statusCode(200);
        assertThat(setCookie(out)).contains("Max-Age=0").contains("Path=/api");
    }

    @Test
    void operatorsHaveItOnTheirPlane() {
        String operator = Company.operator(server.database(), "SUPPORT");
        String token = signIn("/api/admin/auth/login", operator, true).cookie(COOKIE);
        Client nobody = Client.nobody(server);
        nobody.request()
                .cookie(COOKIE, token)
                .get("/api/admin/auth/verify")
                .then()
                .statusCode(200);
        nobody.request().cookie(COOKIE, token).get("/api/auth/me").then().statusCode(401);
        nobody.request()
                .cookie(COOKIE, token)
                .post("/api/admin/auth/logout")
                .then()
                .statusCode(403);
    }

    private Response signIn(String path, String who, boolean cookie) {
        Response answer = Client.nobody(server)
                .request()
                .body(Map.of("email", who, "password", Company.PASSWORD, "cookie", cookie))
                .post(path);
        answer.then().statusCode(200);
        return answer;
    }

    private static String setCookie(Response answer) {
        return answer.headers().getValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith(COOKIE + "="))
                .findFirst()
                .orElseThrow();
    }
}
