package io.freehold.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import io.freehold.testing.Client;
import io.freehold.testing.Company;
import io.freehold.testing.LeadDesk;
import io.freehold.testing.Server;
import io.freehold.testing.Unpacked;
import io.restassured.response.Response;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A tenant's data as a file, from outside (spec: tenants). */
class ExportIT {

    private static final String OWN = "/api/tenant/export";

    private final Server server = Server.shared();
    private final Company company = Company.on(server);
    private final Company.Member member = company.member("OWNER");
    private final LeadDesk desk = LeadDesk.of(company);

    private Client owner() {
        return Client.of(server, member);
    }

    private String lead() {
        return Client.nobody(server)
                .request()
                .header("X-Api-Key", desk.provider("website"))
                .body(LeadDesk.lead(1, "75"))
                .post("/api/public/leads")
                .then()
                .statusCode(201)
                .extract()
                .path("leadId");
    }

    private static Unpacked unpacked(Response answer) {
        answer.then().statusCode(200).contentType("application/zip");
        return Unpacked.of(answer.asByteArray());
    }

    @Test
    void anExportHasTheTenantsRowsAndTheirSums() throws Exception {
        desk.commande("Buyer", 5, "75", "2A");
        String lead = lead();
        Unpacked file = unpacked(owner().request().get(OWN));
        JsonNode manifest = file.manifest();
        assertThat(manifest.path("format").asText()).isEqualTo("freehold-tenant");
        assertThat(manifest.path("tenant").path("id").asText())
                .isEqualTo(company.id().toString());
        assertThat(manifest.path("schema").asText()).matches("\\d{3}");
        assertThat(file.lines("leads")).hasSize(1).first().asString().contains(lead, "Martin");
        assertThat(file.lines("commande_departements"))
                .containsSubsequence(
                        file.lines("commande_departements").stream().sorted().toList());
        assertThat(file.lines("commandes").get(0)).contains("\"price\":\"25.00\"");
        assertThat(file.lines("people").get(0)).contains(member.email());
        for (JsonNode table : manifest.path("tables")) {
            String entry = "tables/" + table.path("name").asText() + ".jsonl";
            assertThat(HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(file.content(entry))))
                    .isEqualTo(table.path("sha256").asText());
            assertThat(file.text(entry).lines().count())
                    .isEqualTo(table.path("rows").asLong());
        }
    }

    @Test
    void anExportHasNothingOfOthersAndNothingThatOpensADoor() {
        Company other = Company.on(server);
        other.member("OWNER");
        LeadDesk.of(other).commande("Other's buyer", 5, "75");
        String key = desk.provider("website");
        Unpacked file = unpacked(owner().request().get(OWN));
        assertThat(file.all())
                .doesNotContain(other.slug())
                .doesNotContain(other.id().toString())
                .doesNotContain("$2b$", "$2a$", "$2y$", "password_hash", "token_hash")
                .doesNotContain(LeadDesk.sha256(key));
        assertThat(file.names()).doesNotContain("tables/sessions.jsonl", "tables/provider_keys.jsonl");
        assertThat(file.manifest().path("leftOut").path("provider_keys").asText())
                .isNotBlank();
    }

    @Test
    void anExportIsRecorded() {
        Client owner = owner();
        owner.request().get(OWN).then().statusCode(200);
        String actor = owner.request()
                .get("/api/audit-logs/search?action=tenant.exported")
                .path("auditLogs[0].actor.name");
        assertThat(actor).isEqualTo(member.email());
    }

    @Test
    void anOperatorExportsAndStandsInTheTenantsLog() {
        String email = Company.operator(server.database(), "ADMIN");
        Client operator = Client.operator(server, email);
        Unpacked file = unpacked(operator.request().get("/api/admin/tenants/" + company.id() + "/export"));
        assertThat(file.manifest().path("tenant").path("subdomain").asText()).isEqualTo(company.slug());
        String actor = owner().request()
                .get("/api/audit-logs/search?action=tenant.exported")
                .path("auditLogs[0].actor.name");
        assertThat(actor).isEqualTo(email);
    }

    @ParameterizedTest
    @ValueSource(strings = {"SUSPENDED", "CANCELLED", "TRIAL_EXPIRED"})
    void dataCanBeTakenAlongWhateverTheStandingIs(String status) {
        Client owner = owner();
        company.standing(status);
        assertThat(unpacked(owner.request().get(OWN)).lines("tenants").get(0)).contains(status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ADMIN", "USER", "VIEWER"})
    void membersWhoAreNotOwnersAreRefused(String role) {
        Client.of(server, company, role)
                .request()
                .get(OWN)
                .then()
                .statusCode(403)
                .body("code", equalTo("FORBIDDEN"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"DEVELOPER", "SUPPORT", "MARKETING", "FINANCE", "SALES"})
    void operatorsWhoMayNotExportAreRefused(String role) {
        Client operator = Client.operator(server, Company.operator(server.database(), role));
        operator.request()
                .get("/api/admin/tenants/" + company.id() + "/export")
                .then()
                .statusCode(403)
                .body("code", equalTo("FORBIDDEN"));
    }

    @Test
    void aTenantThatDoesNotExistIs404() {
        Client operator = Client.operator(server, Company.operator(server.database(), "SUPER_ADMIN"));
        operator.request()
                .get("/api/admin/tenants/" + UUID.randomUUID() + "/export")
                .then()
                .statusCode(404);
        operator.request().get("/api/admin/tenants/no-id/export").then().statusCode(404);
    }

    @Test
    void theOtherPlanesTokensAreRefused() {
        owner().request()
                .get("/api/admin/tenants/" + company.id() + "/export")
                .then()
                .statusCode(401);
        Client.operator(server, Company.operator(server.database(), "SUPER_ADMIN"))
                .request()
                .get(OWN)
                .then()
                .statusCode(401);
    }

    @Test
    void textsThatAreHardToWriteComeOutWhole() {
        String hard = "Zoë \"quoted\" \\ back\\u0041slash \n new line \t tab \u2028 \uD83D\uDE00 </script> \u0001";
        company.execute(
                "insert into calendars (tenant_id, id, name, zone, opening, holidays) values (?, ?, ?, ?, ?, ?)",
                company.id(),
                UUID.randomUUID(),
                hard,
                "Europe/Paris",
                "",
                "");
        Unpacked file = unpacked(owner().request().get(OWN));
        assertThat(file.lines("calendars")).hasSize(1);
        Map<?, ?> row = io.restassured.path.json.JsonPath.from(
                        file.lines("calendars").get(0))
                .getMap("");
        assertThat(row.get("name")).isEqualTo(hard);
    }
}
