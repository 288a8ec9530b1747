package io.freehold.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.freehold.testing.Client;
import io.freehold.testing.Company;
import io.freehold.testing.Company.Member;
import io.freehold.testing.Http;
import io.freehold.testing.Server;
import io.restassured.response.Response;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Refresh tokens: one use each, and a second use ends the session (spec: identity, Tokens). */
class RefreshIT {

    private static final String COOKIE = "tenantRefreshToken";
    private static final int RACERS = 8;

    private final Server server = Server.shared();
    private final Company company = Company.on(server);

    @Test
    void aRefreshTokenBuysNewTokens() {
        Response first = signedIn(company.member("USER"));
        Response second = refresh(first.cookie(COOKIE));
        second.then().statusCode(200);
        assertThat(second.jsonPath().getMap("$").keySet()).containsExactly("accessToken");
        assertThat(second.cookie(COOKIE)).isNotBlank().isNotEqualTo(first.cookie(COOKIE));
        me(second).then().statusCode(200);
        // The session is the same one: what its tabs hold goes on until it expires.
        me(first).then().statusCode(200);
        refresh(second.cookie(COOKIE)).then().statusCode(200);
    }

    @Test
    void theTenantCookieOutlivesARefresh() {
        Response first = signedIn(company.member("USER"));
        Response second = refresh(first.cookie(COOKIE));
        Client.with(server, second.path("accessToken"))
                .request()
                .cookie("tenant_sig", first.cookie("tenant_sig"))
                .get("/api/auth/me")
                .then()
                .statusCode(200);
    }

    @Test
    void aUsedTokenEndsTheWholeFamily() throws SQLException {
        Member member = company.member("USER");
        Response first = signedIn(member);
        Response other = signedIn(member);
        Response second = refresh(first.cookie(COOKIE));
        refused(refresh(first.cookie(COOKIE)));
        refused(refresh(second.cookie(COOKIE)));
        me(second).then().statusCode(401).body("code", equalTo("SESSION_CLOSED"));
        me(first).then().statusCode(401);
        assertThat(reusesInTheAuditLog()).isEqualTo(1);
        me(other).then().statusCode(200);
    }

    @Test
    void ofUsesAtOnceNotOneSurvives() throws Exception {
        Response first = signedIn(company.member("USER"));
        List<HttpResponse<String>> answers = atOnce(first.cookie(COOKIE));
        List<HttpResponse<String>> renewed =
                answers.stream().filter(answer -> answer.statusCode() == 200).toList();
        assertThat(renewed).hasSize(1);
        assertThat(answers).allMatch(answer -> answer.statusCode() == 200 || answer.statusCode() == 401);
        me(first).then().statusCode(401);
        for (HttpResponse<String> winner : renewed) {
            String cookie = winner.headers().allValues("Set-Cookie").stream()
                    .filter(header -> header.startsWith(COOKIE + "="))
                    .map(header -> header.substring(COOKIE.length() + 1, header.indexOf(';')))
                    .findFirst()
                    .orElseThrow();
            refused(refresh(cookie));
        }
        assertThat(reusesInTheAuditLog()).isEqualTo(1);
    }

    @Test
    void nothingAndNonsenseAreRefused() {
        refused(Client.nobody(server).request().post("/api/auth/refresh"));
        refused(refresh("nonsense"));
        refused(refresh("x".repeat(2000)));
        refused(refresh(Client.of(server, company, "USER").token()));
    }

    @Test
    void anExpiredTokenIsRefused() {
        Response first = signedIn(company.member("USER"));
        company.execute("update refresh_tokens set expires_at = now() where tenant_id = ?", company.id());
        refused(refresh(first.cookie(COOKIE)));
    }

    @Test
    void aDeactivatedMemberIsRefused() {
        Response first = signedIn(company.member("USER"));
        company.execute("update memberships set deactivated_at = now() where tenant_id = ?", company.id());
        refused(refresh(first.cookie(COOKIE)));
    }

    @Test
    void anOperatorsTokenIsNoMembers() {
        String operator = Company.operator(server.database(), "SUPPORT");
        Response signIn = Client.nobody(server)
                .request()
                .body(Map.of("email", operator, "password", Company.PASSWORD))
                .post("/api/admin/auth/login");
        refused(refresh(signIn.cookie("refreshToken")));
    }

    @Test
    void tokensAreKeptAsHashesOnly() throws SQLException {
        Response first = signedIn(company.member("USER"));
        assertThat(count("select count(*) from refresh_tokens r where r.token_hash = '" + first.cookie(COOKIE) + "'"))
                .isZero();
        assertThat(count("select count(*) from refresh_tokens where tenant_id = '" + company.id() + "'"))
                .isEqualTo(1);
    }

    private List<HttpResponse<String>> atOnce(String token) throws Exception {
        ExecutorService racers = Executors.newFixedThreadPool(RACERS);
        try {
            CyclicBarrier start = new CyclicBarrier(RACERS);
            List<Future<HttpResponse<String>>> running = new ArrayList<>();
            for (int i = 0; i < RACERS; i++) {
                running.add(racers.submit(() -> {
                    start.await();
                    return Http.send(Http.request(server.address().resolve("/api/auth/refresh"))
                            .header("Cookie", COOKIE + "=" + token)
                            .POST(HttpRequest.BodyPublishers.noBody())
                            .build());
                }));
            }
            List<HttpResponse<String>> answers = new ArrayList<>();
            for (Future<HttpResponse<String>> racer : running) {
                answers.add(racer.get());
            }
            return answers;
        } finally {
            racers.shutdownNow();
        }
    }

    private Response signedIn(Member member) {
        Response answer = Client.nobody(server)
                .request()
                .body(Map.of("email", member.email(), "password", Company.PASSWORD, "tenant", company.slug()))
                .post("/api/auth/login");
        answer.then().statusCode(200);
        return answer;
    }

    private Response refresh(String token) {
        return Client.nobody(server).request().cookie(COOKIE, token).post("/api/auth/refresh");
    }

    private Response me(Response signedIn) {
        return Client.with(server, signedIn.path("accessToken")).request().get("/api/auth/me");
    }

    private static void refused(Response answer) {
        answer.then().statusCode(401).body("code", equalTo("REFRESH_INVALID"));
    }

    private long reusesInTheAuditLog() throws SQLException {
        return count("select count(*) from audit_log where action = 'session.refresh_reused' and tenant_id = '"
                + company.id() + "'");
    }

    private long count(String sql) throws SQLException {
        try (var session = server.database().asSuperuser();
                var statement = session.createStatement()) {
            var row = statement.executeQuery(sql);
            row.next();
            return row.getLong(1);
        }
    }
}
