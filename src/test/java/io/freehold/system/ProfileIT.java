package io.freehold.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.freehold.testing.Client;
import io.freehold.testing.Company;
import io.freehold.testing.Company.Member;
import io.freehold.testing.Server;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What members may learn about themselves. */
class ProfileIT {

    private final Server server = Server.shared();
    private final Company company = Company.on(server.database(), "RDZ", "MDL");

    @Test
    void meIsWhoIsSignedIn() {
        Member viewer = company.member("VIEWER");
        Response answer = Client.of(server, viewer).request().get("/api/auth/me");
        answer.then()
                .statusCode(200)
                .body("user.id", equalTo(viewer.identity().toString()))
                .body("user.email", equalTo(viewer.email()))
                .body("user.role", equalTo("VIEWER"))
                .body("tenant.slug", equalTo(company.slug()))
                .body("permissions", hasItems("leads.view", "dashboard.view"))
                .body("permissions", not(hasItems("leads.edit")))
                .body("entities", equalTo(List.of("MDL", "RDZ")));
        assertThat(answer.jsonPath().getMap("$").keySet())
                .containsExactlyInAnyOrder("user", "tenant", "timeZone", "permissions", "entities");
    }

    @Test
    void overridesChangeWhatTheNextRequestMay() {
        Member viewer = company.member("VIEWER");
        Client client = Client.of(server, viewer);
        company.execute(
                "update memberships set permissions_granted = '{leads.edit}', permissions_denied = '{clients.view}'"
                        + " where identity_id = ?",
                viewer.identity());
        client.request()
                .get("/api/auth/me")
                .then()
                .body("permissions", hasItems("leads.edit"))
                .body("permissions", not(hasItems("clients.view")));
        client.request()
                .get("/api/auth/permissions")
                .then()
                .statusCode(200)
                .body("permissions.find { it.name == 'leads.edit' }.held", equalTo(true))
                .body("permissions.find { it.name == 'leads.edit' }.because", equalTo("granted by name"))
                .body("permissions.find { it.name == 'clients.view' }.held", equalTo(false))
                .body("permissions.find { it.name == 'clients.view' }.because", equalTo("denied by name"))
                .body("permissions.find { it.name == 'leads.view' }.because", equalTo("part of the role VIEWER"))
                .body("permissions.find { it.name == 'users.manage' }.because", equalTo("not part of the role VIEWER"));
    }

    @Test
    void entitiesAreThoseGranted() {
        Client.of(server, company, "USER")
                .request()
                .get("/api/entities")
                .then()
                .statusCode(200)
                .body("entities.code", equalTo(List.of("MDL", "RDZ")))
                .body("entities[0].name", equalTo("MDL " + company.slug()));
        Client.of(server, company.narrowed(company.member("USER"), "MDL"))
                .request()
                .get("/api/entities")
                .then()
                .body("entities.code", equalTo(List.of("MDL")));
        Client.of(server, company.narrowed(company.member("USER")))
                .request()
                .get("/api/entities")
                .then()
                .body("entities", equalTo(List.of()));
    }

    @Test
    void anEntityThatWasNotGrantedIsOutOfScope() {
        Client narrowed = Client.of(server, company.narrowed(company.member("USER"), "MDL"));
        narrowed.request()
                .header("X-Entity-Scope", "MDL")
                .get("/api/entities")
                .then()
                .statusCode(200);
        narrowed.request()
                .header("X-Entity-Scope", "RDZ")
                .get("/api/entities")
                .then()
                .statusCode(403)
                .body("code", equalTo("ENTITY_OUT_OF_SCOPE"));
    }

    @Test
    void nobodyLearnsNothing() {
        for (String path :
                List.of("/api/auth/me", "/api/auth/permissions", "/api/entities", "/api/tenant/memberships")) {
            Client.nobody(server).request().get(path).then().statusCode(401).body("code", equalTo("UNAUTHENTICATED"));
        }
    }
}
