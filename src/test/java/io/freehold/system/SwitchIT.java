package io.freehold.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.freehold.testing.Client;
import io.freehold.testing.Company;
import io.freehold.testing.Company.Member;
import io.freehold.testing.Server;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One person, several tenants (spec: isolation, Switch). */
class SwitchIT {

    private final Server server = Server.shared();
    private final Company here = Company.on(server);
    private final Company there = Company.on(server.database(), "GLX");
    private final Member both = here.member("ADMIN");

    SwitchIT() {
        there.join(both, "VIEWER");
    }

    @Test
    void aMemberOfBothGoesFromOneToTheOther() {
        Response answer = switched(Client.of(server, both), there.id());
        answer.then()
                .statusCode(200)
                .body("tenant.slug", equalTo(there.slug()))
                .body("user.role", equalTo("VIEWER"))
                .body("user.id", equalTo(both.identity().toString()));
        Client now = Client.with(server, answer.path("accessToken"));
        now.request()
                .cookie("tenant_sig", answer.cookie("tenant_sig"))
                .get("/api/auth/me")
                .then()
                .statusCode(200)
                .body("tenant.id", equalTo(there.id().toString()))
                .body("entities", equalTo(List.of("GLX")));
        assertThat(answer.cookie("tenant_sig")).startsWith(there.id().toString());
        assertThat(answer.cookie("tenantRefreshToken")).isNotBlank();
    }

    @Test
    void theSessionLeftBehindIsOver() {
        Client before = Client.of(server, both);
        switched(before, there.id()).then().statusCode(200);
        before.request().get("/api/auth/me").then().statusCode(401).body("code", equalTo("SESSION_CLOSED"));
    }

    @Test
    void andBackAgain() {
        Response away = switched(Client.of(server, both), there.id());
        Response back = switched(Client.with(server, away.path("accessToken")), here.id());
        back.then().statusCode(200).body("tenant.slug", equalTo(here.slug())).body("user.role", equalTo("ADMIN"));
    }

    @Test
    void bothTenantsAuditTheirHalfAndNotTheOther() throws SQLException {
        switched(Client.of(server, both), there.id()).then().statusCode(200);
        assertThat(actions(here)).contains("session.switched_from").doesNotContain("session.switched_to");
        assertThat(actions(there)).containsExactly("session.switched_to");
    }

    @Test
    void foreignTenantsAndUnknownOnesAnswerAlike() {
        Client client = Client.of(server, both);
        for (UUID id : List.of(Company.on(server).id(), UUID.randomUUID())) {
            switched(client, id).then().statusCode(403).body("code", equalTo("NOT_A_MEMBER"));
        }
        client.request().get("/api/auth/me").then().statusCode(200);
    }

    @Test
    void membershipsNameEveryTenantOfThePerson() {
        Response answer = Client.of(server, both).request().get("/api/tenant/memberships");
        answer.then()
                .statusCode(200)
                .body("memberships.size()", equalTo(2))
                .body("memberships.slug", hasItem(there.slug()))
                .body("memberships.find { it.current }.slug", equalTo(here.slug()));
        assertThat(answer.jsonPath().getMap("memberships[0]").keySet())
                .containsExactlyInAnyOrder("tenantId", "slug", "name", "role", "current");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "{\"tenantId\":null}",
                "{\"tenantId\":\"acme\"}",
                "{\"tenantId\":7}",
                "{\"tenantId\":[]}"
            })
    void whatNamesNoTenantIsRefused(String body) {
        Client.of(server, both)
                .request()
                .body(body)
                .post("/api/tenant/switch")
                .then()
                .statusCode(400);
    }

    @Test
    void bothSpellingsOfTheKeyAreRead() {
        Client.of(server, both)
                .request()
                .body(Map.of("tenant_id", there.id().toString()))
                .post("/api/tenant/switch")
                .then()
                .statusCode(200);
    }

    private Response switched(Client client, UUID tenant) {
        return client.request().body(Map.of("tenantId", tenant.toString())).post("/api/tenant/switch");
    }

    private List<String> actions(Company company) throws SQLException {
        try (var session = server.database().asSuperuser();
                var query =
                        session.prepareStatement("select action from audit_log where tenant_id = ? order by at, id")) {
            query.setObject(1, company.id());
            var rows = query.executeQuery();
            List<String> actions = new java.util.ArrayList<>();
            while (rows.next()) {
                actions.add(rows.getString(1));
            }
            return actions;
        }
    }
}
