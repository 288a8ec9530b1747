package io.freehold.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.freehold.testing.Client;
import io.freehold.testing.Company;
import io.freehold.testing.Server;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a key opens, and what it does not. */
class ByApiKeyIT {

    private final Server server = Server.shared();
    private final Company company = Company.on(server.database(), "RDZ", "MDL");
    private final Company.Member ownerMember = company.member("OWNER");
    private final Client owner = Client.of(server, ownerMember);

    @Test
    void aKeyDoesWhatItWasGivenAndNothingElse() {
        Client program = program(owner, "leads.view");
        program.request().get("/api/leads").then().statusCode(200);
        program.request().get("/api/audit-logs").then().statusCode(403).body("code", equalTo("FORBIDDEN"));
        program.request()
                .header("If-Match", "\"v0\"")
                .body(Map.of("notes", "x"))
                .patch("/api/leads/" + UUID.randomUUID())
                .then()
                .statusCode(403);
    }

    @Test
    void keysManageNeitherKeysNorPeopleNorSignIns() {
        Client program = program(owner, "settings.access", "audit.view", "leads.view");
        for (String path : List.of(
                "/api/auth/api-keys",
                "/api/auth/users",
                "/api/auth/users/invitations",
                "/api/users/me",
                "/api/tenant/memberships",
                "/api/users/" + ownerMember.identity())) {
            program.request().get(path).then().statusCode(403);
        }
        program.request()
                .body(Map.of("tenantId", company.id().toString()))
                .post("/api/tenant/switch")
                .then()
                .statusCode(403);
        Invited.invite(program, Map.of("email", "x@y.test", "name", "X", "role", "VIEWER"))
                .then()
                .statusCode(403);
    }

    @Test
    void aKeyOpensItsOwnTenantAlone() {
        Client program = program(owner, "leads.view");
        Company other = Company.on(server);
        program.request()
                .header("X-Tenant-Id", other.id())
                .get("/api/leads")
                .then()
                .statusCode(403)
                .body("code", equalTo("TENANT_MISMATCH"));
        program.request()
                .header("X-Tenant-Id", company.id())
                .get("/api/leads")
                .then()
                .statusCode(200);
        program.request().get("/api/platform/plans").then().statusCode(401);
    }

    @Test
    void companiesBoundTheKey() {
        Map<String, Object> wanted = new HashMap<>(Map.of("name", "Narrow", "permissions", List.of("leads.view")));
        wanted.put("entities", List.of("RDZ"));
        Client program = Client.with(
                server, owner.request().body(wanted).post("/api/auth/api-keys").path("key"));
        program.request()
                .header("X-Entity-Scope", "MDL")
                .get("/api/leads")
                .then()
                .statusCode(403)
                .body("code", equalTo("ENTITY_OUT_OF_SCOPE"));
        program.request()
                .header("X-Entity-Scope", "RDZ")
                .get("/api/leads")
                .then()
                .statusCode(200);
    }

    @Test
    void revokedOrExpiredItIs401() {
        Response revoked = issued(owner, "leads.view");
        Client program = Client.with(server, revoked.path("key"));
        program.request().get("/api/leads").then().statusCode(200);
        owner.request()
                .delete("/api/auth/api-keys/" + revoked.path("apiKey.id"))
                .then()
                .statusCode(200);
        invalid(program);
        Response expiring = issued(owner, "leads.view");
        company.execute(
                "update api_keys set expires_at = now() - interval '1 second' where id = ?",
                UUID.fromString(expiring.path("apiKey.id")));
        invalid(Client.with(server, expiring.path("key")));
    }

    @Test
    void whatIsNoKeyIs401() {
        String key = issued(owner, "leads.view").path("key");
        for (String text : List.of(
                "fh_",
                key + "x",
                key.substring(0, key.length() - 1),
                "fh_" + key.substring(3).toUpperCase(),
                key.substring(0, 10) + (key.charAt(10) == 'a' ? 'b' : 'a') + key.substring(11))) {
            invalid(Client.with(server, text));
        }
        Client.nobody(server)
                .request()
                .cookie("admin_token", key)
                .get("/api/leads")
                .then()
                .statusCode(401);
    }

    @Test
    void aKeyLosesWhatItsMakerLoses() {
        Company.Member admin = company.member("ADMIN");
        Client program = program(Client.of(server, admin), "leads.view", "audit.view");
        program.request().get("/api/audit-logs").then().statusCode(200);
        Team.role(owner, admin, "USER").then().statusCode(200);
        program.request().get("/api/audit-logs").then().statusCode(403);
        program.request().get("/api/leads").then().statusCode(200);
        Team.override(owner, admin, Set.of(), Set.of("leads.view")).then().statusCode(200);
        program.request().get("/api/leads").then().statusCode(403);
    }

    @Test
    void theKeysOfOneWhoLeftOpenNothing() {
        Company.Member admin = company.member("ADMIN");
        Client program = program(Client.of(server, admin), "leads.view");
        Team.act(owner, admin, "deactivate").then().statusCode(200);
        invalid(program);
        Team.act(owner, admin, "reactivate").then().statusCode(200);
        program.request().get("/api/leads").then().statusCode(200);
        Team.remove(owner, admin).then().statusCode(200);
        invalid(program);
        owner.request()
                .get("/api/auth/api-keys")
                .then()
                .body("apiKeys[0].revokedAt", notNullValue())
                .body("apiKeys[0].createdBy", equalTo(admin.email()));
    }

    @Test
    void itsLastUseIsNoted() {
        Response issued = issued(owner, "leads.view");
        String path = "/api/auth/api-keys/" + issued.path("apiKey.id");
        owner.request().get(path).then().body("apiKey.lastUsedAt", nullValue());
        Client.with(server, issued.path("key"))
                .request()
                .get("/api/leads")
                .then()
                .statusCode(200);
        String first = owner.request().get(path).path("apiKey.lastUsedAt");
        assertThat(first).isNotNull();
        company.execute("update api_keys set last_used_at = '2026-01-01T00:00:00Z' where tenant_id = ?", company.id());
        Client.with(server, issued.path("key"))
                .request()
                .get("/api/leads")
                .then()
                .statusCode(200);
        assertThat(owner.request().get(path).<String>path("apiKey.lastUsedAt")).isNotEqualTo("2026-01-01T00:00:00Z");
    }

    private static void invalid(Client program) {
        program.request().get("/api/leads").then().statusCode(401).body("code", equalTo("API_KEY_INVALID"));
    }

    private Client program(Client maker, String... permissions) {
        return Client.with(server, issued(maker, permissions).path("key"));
    }

    private Response issued(Client maker, String... permissions) {
        Response answer = maker.request()
                .body(Map.of("name", "key " + UUID.randomUUID(), "permissions", List.of(permissions)))
                .post("/api/auth/api-keys");
        answer.then().statusCode(201);
        return answer;
    }
}
