package io.freehold.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.freehold.testing.Archives;
import io.freehold.testing.Client;
import io.freehold.testing.Company;
import io.freehold.testing.Fingerprint;
import io.freehold.testing.LeadDesk;
import io.freehold.testing.Role;
import io.freehold.testing.Server;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** A tenant's end and its proof, from outside. */
class ErasureIT {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final Server server = Server.shared();
    private final Archives archives = Archives.of(server);
    private final Company company = Company.on(server);
    private final String canary = "canary" + UUID.randomUUID().toString().substring(0, 8);

    private String path() {
        return "/api/admin/tenants/" + company.id();
    }

    private Response ask(String confirm) {
        return archives.operator().request().body(Map.of("confirm", confirm)).post(path() + "/erasure");
    }

    private void delete() {
        archives.operator().request().delete(path()).then().statusCode(200);
    }

    private Response finished() {
        return Awaitility.await()
                .atMost(PATIENCE)
                .until(
                        () -> archives.operator().request().get(path() + "/erasure"),
                        answer -> answer.path("certificate.finishedAt") != null);
    }

    /** Rows of many tables, a person who is nobody else's member and one who is. */
    private Company.Member fill(Company other) {
        LeadDesk desk = LeadDesk.of(company);
        desk.commande("Buyer " + canary, 5, "75", "2A");
        String key = desk.provider("website " + canary);
        Client.nobody(server)
                .request()
                .header("X-Api-Key", key)
                .body(LeadDesk.lead(1, "75"))
                .post("/api/public/leads")
                .then()
                .statusCode(201);
        Company.Member both = company.member("OWNER");
        other.join(both, "VIEWER");
        Company.Member only = company.person(canary);
        company.join(only, "ADMIN");
        Client.of(server, only).request().get("/api/audit-logs").then().statusCode(200);
        return both;
    }

    @Test
    void anErasedTenantIsGoneAndItsCertificateStays() throws Exception {
        Company other = Company.on(server);
        Company.Member both = fill(other);
        delete();
        Response begun = ask(company.slug());
        begun.then()
                .statusCode(202)
                .body("certificate.tenantId", equalTo(company.id().toString()));
        Response answer = finished();
        assertThat(Fingerprint.rows(server.database(), company.id())).isEmpty();
        assertThat(Fingerprint.tablesWith(server.database(), canary)).isEmpty();
        Map<String, Integer> gone = new java.util.HashMap<>();
        answer.<List<Map<String, Object>>>path("certificate.tables")
                .forEach(table -> gone.put((String) table.get("name"), (Integer) table.get("rows")));
        assertThat(gone)
                .containsEntry("leads", 1)
                .containsEntry("memberships", 2)
                .containsKeys("audit_log", "clients", "jobs");
        assertThat(answer.<Integer>path("certificate.people")).isEqualTo(1);
        assertThat(sum(answer)).isEqualTo(answer.path("certificate.sha256"));
        archives.operator().request().get(path() + "/export").then().statusCode(404);
        archives.operator().request().get(path()).then().statusCode(404);
        Client.of(server, new Company.Member(both.identity(), both.email(), other))
                .request()
                .get("/api/auth/me")
                .then()
                .statusCode(200);
    }

    @Test
    void otherTenantsAreAsTheyWere() {
        fill(Company.on(server));
        Company bystander = archives.bystander();
        Map<String, String> before = Fingerprint.of(server.database(), bystander.id());
        delete();
        ask(company.slug()).then().statusCode(202);
        finished();
        assertThat(Fingerprint.of(server.database(), bystander.id())).isEqualTo(before);
    }

    @Test
    void aCopyOfTheTenantOutlivesIt() {
        fill(Company.on(server));
        Response restored = archives.restore(Archives.subdomain(), archives.exported(company.id()));
        restored.then().statusCode(201);
        UUID copy = UUID.fromString(restored.path("tenant.id"));
        String leads = Fingerprint.of(server.database(), copy).get("leads");
        delete();
        ask(company.slug()).then().statusCode(202);
        finished();
        assertThat(Fingerprint.of(server.database(), copy)).containsEntry("leads", leads);
    }

    @Test
    void onlyADeletedTenantIsErasedAndOnlyByItsName() {
        ask(company.slug()).then().statusCode(409).body("code", equalTo("STATE_CONFLICT"));
        delete();
        ask("").then().statusCode(400).body("errors[0].field", equalTo("confirm"));
        ask(company.slug() + "x").then().statusCode(400);
        archives.operator().request().get(path() + "/erasure").then().statusCode(404);
        assertThat(Fingerprint.rows(server.database(), company.id())).containsKey("entities");
    }

    @Test
    void askingAgainGoesOnWithTheSameErasure() {
        delete();
        String first = ask(company.slug()).path("certificate.id");
        assertThat(ask(company.slug()).<String>path("certificate.id")).isEqualTo(first);
        finished();
        assertThat(ask(company.slug()).<String>path("certificate.id")).isEqualTo(first);
    }

    @Test
    void whatHasBegunIsNotUndone() {
        delete();
        ask(company.slug()).then().statusCode(202);
        int status = archives.operator().request().post(path() + "/restore").statusCode();
        assertThat(status).as("too late, or gone already").isIn(404, 409);
        finished();
    }

    @Test
    void othersAreRefused() {
        delete();
        for (String role : List.of("ADMIN", "SUPPORT", "FINANCE")) {
            Client operator = Client.operator(server, Company.operator(server.database(), role));
            operator.request()
                    .body(Map.of("confirm", company.slug()))
                    .post(path() + "/erasure")
                    .then()
                    .statusCode(403);
            operator.request().get(path() + "/erasure").then().statusCode(403);
        }
        Client.of(server, Company.on(server), "OWNER")
                .request()
                .body(Map.of("confirm", company.slug()))
                .post(path() + "/erasure")
                .then()
                .statusCode(401);
    }

    @Test
    void rowsOfALivingTenantCannotBeErasedBySql() throws SQLException {
        String erase = "select freehold_erase('entities', '" + company.id() + "', 10)";
        for (Role role : List.of(Role.APP, Role.PLATFORM)) {
            try (Connection session = server.database().as(role);
                    Statement statement = session.createStatement()) {
                assertThatThrownBy(() -> statement.execute(erase))
                        .isInstanceOfSatisfying(
                                SQLException.class,
                                e -> assertThat(e.getSQLState()).isEqualTo("42501"));
            }
        }
    }

    @Test
    void aFinishedCertificateDoesNotChange() throws SQLException {
        delete();
        ask(company.slug()).then().statusCode(202);
        finished();
        try (Connection session = server.database().as(Role.PLATFORM);
                Statement statement = session.createStatement()) {
            assertThatThrownBy(() -> statement.execute(
                            "update deletion_certificates set people = 9 where erased = '" + company.id() + "'"))
                    .hasMessageContaining("does not change");
            assertThatThrownBy(() -> statement.execute("delete from deletion_certificates"))
                    .hasMessageContaining("permission denied");
        }
    }

    private static String sum(Response answer) throws Exception {
        ObjectMapper mapper = new ObjectMapper();
        ObjectNode certificate = (ObjectNode) mapper.readTree(answer.asString()).get("certificate");
        certificate.remove("sha256");
        byte[] text = mapper.writeValueAsString(certificate).getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
    }
}
