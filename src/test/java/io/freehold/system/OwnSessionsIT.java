package io.freehold.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.freehold.testing.Client;
import io.freehold.testing.Company;
import io.freehold.testing.Company.Member;
import io.freehold.testing.Server;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Where somebody is signed in, listed and ended by itself and nobody else (spec: identity, Sessions). */
class OwnSessionsIT {

    private static final String SESSIONS = "/api/auth/sessions";

    private final Server server = Server.shared();
    private final Company company = Company.on(server);
    private final Member member = company.member("USER");

    @Test
    void ownSessionsAreListedWithTheirOrigins() {
        Client here = signIn("Browser here");
        signIn("Telephone there");
        Response list = here.request().get(SESSIONS);
        list.then().statusCode(200);
        assertThat(list.<List<String>>path("sessions.userAgent"))
                .containsExactlyInAnyOrder("Browser here", "Telephone there");
        assertThat(list.<List<Boolean>>path("sessions.current")).containsExactlyInAnyOrder(true, false);
        assertThat(list.<String>path("sessions.find { it.current }.userAgent")).isEqualTo("Browser here");
        assertThat(list.jsonPath().getMap("sessions[0]").keySet())
                .containsExactlyInAnyOrder("id", "ip", "userAgent", "createdAt", "lastUsedAt", "expiresAt", "current");
    }

    @Test
    void anEndedSessionIsOverAtOnce() throws SQLException {
        Client here = signIn("here");
        Response there = response("there");
        Client other = Client.with(server, there.path("accessToken"));
        String id = id(here, "there");
        here.request().delete(SESSIONS + "/" + id).then().statusCode(200);
        other.request().get("/api/auth/me").then().statusCode(401).body("code", equalTo("SESSION_CLOSED"));
        Client.nobody(server)
                .request()
                .cookie("tenantRefreshToken", there.cookie("tenantRefreshToken"))
                .post("/api/auth/refresh")
                .then()
                .statusCode(401);
        here.request().delete(SESSIONS + "/" + id).then().statusCode(404);
        here.request().get("/api/auth/me").then().statusCode(200);
        assertThat(count("select count(*) from audit_log where action = 'session.revoked' and tenant_id = ?"))
                .isEqualTo(1);
    }

    @Test
    void allOthersAreEndedTogether() {
        Client here = signIn("here");
        Client first = signIn("first");
        Client second = signIn("second");
        here.request().delete(SESSIONS).then().statusCode(200).body("ended", equalTo(2));
        first.request().get("/api/auth/me").then().statusCode(401);
        second.request().get("/api/auth/me").then().statusCode(401);
        here.request().delete(SESSIONS).then().statusCode(200).body("ended", equalTo(0));
        assertThat(here.request().get(SESSIONS).<List<?>>path("sessions")).hasSize(1);
    }

    @Test
    void nobodyEndsOrSeesAnothersSession() {
        Client victim = signIn("victim");
        String id = id(victim, "victim");
        Client colleague = Client.of(server, company, "OWNER");
        colleague.request().delete(SESSIONS + "/" + id).then().statusCode(404);
        Client.of(server, Company.on(server), "OWNER")
                .request()
                .delete(SESSIONS + "/" + id)
                .then()
                .statusCode(404);
        assertThat(colleague.request().get(SESSIONS).asString()).doesNotContain(id);
        victim.request().get("/api/auth/me").then().statusCode(200);
        colleague.request().delete(SESSIONS + "/" + UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void sessionsInAnotherTenantAreThatTenants() {
        Client here = signIn("here");
        Company other = Company.on(server);
        Client there = Client.of(server, other.join(member, "VIEWER"));
        assertThat(there.request().get(SESSIONS).<List<?>>path("sessions")).hasSize(1);
        there.request().delete(SESSIONS + "/" + id(here, "here")).then().statusCode(404);
    }

    @Test
    void aUseIsNotedToTheMinute() {
        Client here = signIn("here");
        company.execute(
                "update sessions set last_used_at = now() - interval '2 minutes' where tenant_id = ?", company.id());
        // The list itself is a use.
        Instant noted = Instant.parse(here.request().get(SESSIONS).path("sessions[0].lastUsedAt"));
        assertThat(noted).isAfter(Instant.now().minus(Duration.ofMinutes(1)));
        Instant again = Instant.parse(here.request().get(SESSIONS).path("sessions[0].lastUsedAt"));
        assertThat(again).isEqualTo(noted);
    }

    @Test
    void operatorsHaveTheirsToo() {
        String operator = Company.operator(server.database(), "SUPPORT");
        Client here = Client.operator(server, operator);
        Client there = Client.operator(server, operator);
        String path = "/api/admin/auth/sessions";
        String id = here.request().get(path).path("sessions.find { !it.current }.id");
        Client.operator(server, Company.operator(server.database(), "SUPER_ADMIN"))
                .request()
                .delete(path + "/" + id)
                .then()
                .statusCode(404);
        here.request().delete(path + "/" + id).then().statusCode(200);
        there.request().get("/api/admin/auth/verify").then().statusCode(401);
        Client third = Client.operator(server, operator);
        here.request().delete(path).then().statusCode(200).body("ended", equalTo(1));
        third.request().get("/api/admin/auth/verify").then().statusCode(401);
        here.request().get("/api/admin/auth/verify").then().statusCode(200);
    }

    private Client signIn(String agent) {
        return Client.with(server, response(agent).path("accessToken"));
    }

    private Response response(String agent) {
        Response answer = Client.nobody(server)
                .request()
                .header("User-Agent", agent)
                .body(Map.of("email", member.email(), "password", Company.PASSWORD, "tenant", company.slug()))
                .post("/api/auth/login");
        answer.then().statusCode(200);
        return answer;
    }

    private static String id(Client client, String agent) {
        return client.request().get(SESSIONS).path("sessions.find { it.userAgent == '" + agent + "' }.id");
    }

    private long count(String sql) throws SQLException {
        try (var session = server.database().asSuperuser();
                var query = session.prepareStatement(sql)) {
            query.setObject(1, company.id());
            var row = query.executeQuery();
            row.next();
            return row.getLong(1);
        }
    }
}
