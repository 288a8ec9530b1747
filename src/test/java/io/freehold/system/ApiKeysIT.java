package io.freehold.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.freehold.testing.Client;
import io.freehold.testing.Company;
import io.freehold.testing.Server;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Keys are made, shown once, listed and taken back. */
class ApiKeysIT {

    private static final String KEYS = "/api/auth/api-keys";

    private final Server server = Server.shared();
    private final Company company = Company.on(server.database(), "RDZ", "MDL");
    private final Company.Member ownerMember = company.member("OWNER");
    private final Client owner = Client.of(server, ownerMember);

    @Test
    void aKeyIsShownOnceAndKeptAsAHash() throws SQLException {
        Response answer = create(owner, Map.of("name", "Import", "permissions", List.of("leads.view", "leads.edit")));
        answer.then()
                .statusCode(201)
                .body("apiKey.name", equalTo("Import"))
                .body("apiKey.permissions", contains("leads.edit", "leads.view"))
                .body("apiKey.allEntities", equalTo(true))
                .body("apiKey.createdBy", equalTo(ownerMember.email()));
        String key = answer.path("key");
        String prefix = answer.path("apiKey.prefix");
        assertThat(key).matches("fh_[0-9A-Za-z]{38}").startsWith(prefix);
        Response list = owner.request().get(KEYS);
        list.then().statusCode(200).body("apiKeys", hasSize(1)).body("pagination.total", equalTo(1));
        assertThat(list.asString()).doesNotContain(key).doesNotContain("hash");
        assertThat(everythingKept()).doesNotContain(key);
        String location = answer.header("Location");
        assertThat(location)
                .isEqualTo(server.address()
                        .resolve(KEYS + "/" + answer.path("apiKey.id"))
                        .toString());
        owner.request().get(KEYS + "/" + answer.path("apiKey.id")).then().body("apiKey.name", equalTo("Import"));
    }

    @Test
    void twoInForceDoNotShareAName() {
        Map<String, ?> wanted = Map.of("name", "Import", "permissions", List.of("leads.view"));
        String id = create(owner, wanted).path("apiKey.id");
        create(owner, wanted)
                .then()
                .statusCode(409)
                .body("code", equalTo("NAME_TAKEN"))
                .body("errors.field", contains("name"));
        owner.request().delete(KEYS + "/" + id).then().statusCode(200);
        owner.request().delete(KEYS + "/" + id).then().statusCode(409).body("code", equalTo("STATE_CONFLICT"));
        create(owner, wanted).then().statusCode(201);
    }

    @Test
    void anIdempotencyKeyKeepsNoSecret() throws SQLException {
        Response answer = owner.request()
                .header("Idempotency-Key", "make-a-key")
                .body(Map.of("name", "Import", "permissions", List.of("leads.view")))
                .post(KEYS);
        answer.then().statusCode(201);
        assertThat(everythingKept()).doesNotContain(answer.<String>path("key"));
    }

    @Test
    void whoMakesAKeyHoldsWhatItGives() {
        Company.Member user = company.member("USER");
        new Team(server, company).granted(user, "apikeys.manage");
        Client maker = Client.of(server, user);
        create(maker, Map.of("name", "Climber", "permissions", List.of("leads.view", "leads.delete")))
                .then()
                .statusCode(403)
                .body("code", equalTo("GRANT_EXCEEDS_OWN"));
        create(maker, Map.of("name", "Modest", "permissions", List.of("leads.view")))
                .then()
                .statusCode(201);
        Company.Member narrow = company.narrowed(company.member("ADMIN"), "RDZ");
        Map<String, Object> wide = new HashMap<>(Map.of("name", "Wide", "permissions", List.of("leads.view")));
        wide.put("entities", List.of("RDZ", "MDL"));
        create(Client.of(server, narrow), wide).then().statusCode(403).body("code", equalTo("GRANT_EXCEEDS_OWN"));
    }

    @Test
    void whatNoKeyMayBeIs400() {
        List<String> view = List.of("leads.view");
        for (Map<String, ?> bad : List.<Map<String, ?>>of(
                Map.of("permissions", view),
                Map.of("name", "x"),
                Map.of("name", "x", "permissions", List.of()),
                Map.of("name", "\n", "permissions", view),
                Map.of("name", "x", "permissions", List.of("users.manage")),
                Map.of("name", "x", "permissions", List.of("apikeys.manage")),
                Map.of("name", "x", "permissions", List.of("tenant.manage")),
                Map.of("name", "x", "permissions", List.of("everything")),
                Map.of("name", "x", "permissions", view, "expiresAt", "2020-01-01T00:00:00Z"),
                Map.of("name", "x", "permissions", view, "expiresAt", "tomorrow"),
                Map.of("name", "x", "permissions", view, "entities", List.of("XXX")))) {
            create(owner, bad).then().statusCode(400).body("code", equalTo("VALIDATION_FAILED"));
        }
        owner.request().get(KEYS).then().body("apiKeys", empty());
    }

    @Test
    void keysAreForThoseWhoManageThem() {
        String id = create(owner, Map.of("name", "Import", "permissions", List.of("leads.view")))
                .path("apiKey.id");
        for (String role : List.of("USER", "VIEWER")) {
            Client client = Client.of(server, company, role);
            client.request().get(KEYS).then().statusCode(403);
            create(client, Map.of("name", "Mine", "permissions", List.of("leads.view")))
                    .then()
                    .statusCode(403);
            client.request().delete(KEYS + "/" + id).then().statusCode(403);
        }
        Client.of(server, company, "ADMIN").request().get(KEYS).then().statusCode(200);
    }

    @Test
    void anotherTenantsKeyIsNotThere() {
        String id = create(owner, Map.of("name", "Import", "permissions", List.of("leads.view")))
                .path("apiKey.id");
        Client stranger = Client.of(server, Company.on(server), "OWNER");
        stranger.request().get(KEYS).then().body("apiKeys", empty());
        stranger.request().get(KEYS + "/" + id).then().statusCode(404);
        stranger.request().delete(KEYS + "/" + id).then().statusCode(404);
        create(stranger, Map.of("name", "Import", "permissions", List.of("leads.view")))
                .then()
                .statusCode(201);
        owner.request().get(KEYS + "/" + id).then().statusCode(200);
    }

    @Test
    void makingAndRevokingAreAudited() {
        String id = create(owner, Map.of("name", "Import", "permissions", List.of("leads.view")))
                .path("apiKey.id");
        owner.request().delete(KEYS + "/" + id).then().statusCode(200);
        assertThat(owner.request().get("/api/audit-logs?limit=100").asString())
                .contains("apikey.created", "apikey.revoked", id);
    }

    private static Response create(Client caller, Map<String, ?> body) {
        return caller.request().body(body).post(KEYS);
    }

    /** Every row in which a key could have been left. */
    private String everythingKept() throws SQLException {
        StringBuilder kept = new StringBuilder();
        for (String table : Set.of("api_keys", "audit_log", "idempotency_keys", "outbox_events", "jobs")) {
            try (var session = server.database().asSuperuser();
                    var query =
                            session.prepareStatement("select kept::text from " + table + " kept where tenant_id = ?")) {
                query.setObject(1, UUID.fromString(company.id().toString()));
                var rows = query.executeQuery();
                while (rows.next()) {
                    kept.append(rows.getString(1)).append('\n');
                }
            }
        }
        return kept.toString();
    }
}
