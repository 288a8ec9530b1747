package io.freehold.system;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.freehold.testing.BareAnswer;
import io.freehold.testing.Server;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every answer has in common, whatever the route (spec: contract). */
class AnswersIT {

    private static RequestSpecification server() {
        return given().baseUri(Server.shared().address().toString()).urlEncodingEnabled(false);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /api/nothing-here, 404, NOT_FOUND",
        "GET, /nothing-here, 404, NOT_FOUND",
        "DELETE, /api/health/tenant-isolation, 405, METHOD_NOT_ALLOWED",
        "PATCH, /api/health/tenant-isolation, 405, METHOD_NOT_ALLOWED"
    })
    void everyFailureIsAProblem(String method, String path, int status, String code) {
        server().request(method, path)
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("status", equalTo(status))
                .body("code", equalTo(code))
                .body("ok", equalTo(false))
                .body("instance", equalTo(path))
                .body("requestId", notNullValue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//",
                "//api/leads",
                "/api//leads",
                "/console//main.js",
                "/api/admin;x=1/auth/verify",
                "/;x",
                "/%c0%80",
                "/WEB-INF/web.xml",
                "/%57EB-INF/web.xml",
                "/_static/nothing.js"
            })
    void anAddressThatIsNoneOfOursIs404WithAllHeaders(String path) {
        BareAnswer answer = BareAnswer.get(Server.shared(), path);
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.headers())
                .containsEntry("content-security-policy", "default-src 'none'; frame-ancestors 'none'")
                .containsEntry("cache-control", "no-store")
                .hasEntrySatisfying("content-type", type -> assertThat(type).startsWith("application/problem+json"));
        assertThat(answer.body())
                .contains("\"code\":\"NOT_FOUND\"")
                .contains("\"requestId\":\"" + answer.headers().get("x-request-id") + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/leads/%2e%2e", "/api/leads%2f1"})
    void anEncodedWayUpIs400(String path) {
        BareAnswer answer = BareAnswer.get(Server.shared(), path);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.headers())
                .containsEntry("x-content-type-options", "nosniff")
                .containsEntry("cache-control", "no-store");
        assertThat(answer.body()).contains("\"code\":\"MALFORMED_REQUEST\"").contains("\"instance\":\"" + path + "\"");
    }

    /** The container answers these itself, before any application: no problem, but no harm either. */
    @ParameterizedTest
    @ValueSource(strings = {"/%00", "/%0a", "/%", "/%zz", "/..;/", "/../etc", "/health/nothing"})
    void whatNeverReachesUsHasTheHeadersToo(String path) {
        BareAnswer answer = BareAnswer.get(Server.shared(), path);
        assertThat(answer.status()).isBetween(400, 404);
        assertThat(answer.headers())
                .containsEntry("x-content-type-options", "nosniff")
                .containsEntry("content-security-policy", "default-src 'none'; frame-ancestors 'none'")
                .containsEntry("cache-control", "no-store");
    }

    @Test
    void anAnswerFormThatIsNotOfferedIs406() {
        server().accept("image/png")
                .get("/api/health/tenant-isolation")
                .then()
                .statusCode(406)
                .contentType("application/problem+json")
                .body("code", equalTo("NOT_ACCEPTABLE"));
    }

    @Test
    void aRequestIdOfVisibleAsciiIsKept() {
        server().header("X-Request-Id", "from-the-caller.1")
                .get("/api/nothing-here")
                .then()
                .header("X-Request-Id", "from-the-caller.1")
                .body("requestId", equalTo("from-the-caller.1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"with space", "é"})
    void anyOtherRequestIdIsReplaced(String given) {
        String answered =
                server().header("X-Request-Id", given).get("/api/nothing-here").header("X-Request-Id");
        assertThat(answered).isNotBlank().isNotEqualTo(given);
    }

    @Test
    void aRequestIdLongerThan128IsReplaced() {
        String answered = server().header("X-Request-Id", "a".repeat(129))
                .get("/api/nothing-here")
                .header("X-Request-Id");
        assertThat(answered).hasSizeLessThan(129);
    }

    @Test
    void everyAnswerHasTheSecurityHeaders() {
        for (String path : List.of("/api/nothing-here", "/api/health/tenant-isolation", "/nothing")) {
            var headers = server().get(path).headers();
            assertThat(headers.getValue("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(headers.getValue("Content-Security-Policy"))
                    .contains("default-src 'none'", "frame-ancestors 'none'")
                    .doesNotContain("unsafe-inline");
            assertThat(headers.getValue("Referrer-Policy")).isEqualTo("no-referrer");
            assertThat(headers.getValue("Strict-Transport-Security")).contains("max-age=");
            assertThat(headers.getValue("Server")).isNull();
            assertThat(headers.getValue("X-Powered-By")).isNull();
        }
    }

    @Test
    void theFencesAreMeasuredLive() {
        server().get("/api/health/tenant-isolation")
                .then()
                .statusCode(200)
                .body("status", equalTo("healthy"))
                .body("checks.middleware", equalTo(true))
                .body("checks.rlsEnabled", equalTo(true))
                .body("checks.routesMigrated", equalTo(true))
                .body("checks.tenantGuard", equalTo(true));
    }

    @Test
    void aPageOfAnUnknownOriginGetsNoCorsHeader() {
        var answer = server().header("Origin", "https://evil.example").get("/api/health/tenant-isolation");
        assertThat(answer.header("Access-Control-Allow-Origin")).isNull();
    }
}
