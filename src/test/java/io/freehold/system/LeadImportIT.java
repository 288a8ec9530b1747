package io.freehold.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.freehold.testing.Client;
import io.freehold.testing.Company;
import io.freehold.testing.LeadDesk;
import io.freehold.testing.Server;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Leads from files. */
class LeadImportIT {

    private final Server server = Server.shared();
    private final Company company = Company.on(server);
    private final Client owner = Client.of(server, company, "OWNER");
    private LeadDesk desk;
    private String provider;

    @BeforeEach
    void open() {
        desk = LeadDesk.of(company);
        provider = owner.request()
                .body(Map.of("name", "fair"))
                .post("/api/providers")
                .path("provider.id");
    }

    @Test
    void rowsBecomeLeadsAndWhatCannotBeUsedALineOfErrors() {
        String id =
                done(send(LeadFile.HEADER + LeadFile.row(1) + "12;nobody;;;;;;\n" + LeadFile.row(2), "", null), 3, 2);
        owner.request().get("/api/leads").then().body("pagination.total", equalTo(2));
        Response errors = owner.request().get("/api/leads/imports/" + id + "/errors");
        errors.then().statusCode(200).contentType("text/csv");
        assertThat(errors.asString().lines().toList()).first().isEqualTo("line,field,reason");
        assertThat(errors.asString().lines().skip(1))
                .hasSize(4)
                .allSatisfy(line -> assertThat(line).startsWith("3,"));
        owner.request().get("/api/leads/imports").then().body("imports.id", hasSize(1));
    }

    @Test
    void aDryRunLeavesNothingBehind() {
        String id = done(send(LeadFile.HEADER + LeadFile.row(1) + "12;;;;;;;\n", "&dryRun=true", null), 2, 1);
        owner.request().get("/api/leads").then().body("pagination.total", equalTo(0));
        assertThat(owner.request().get("/api/leads/imports/" + id + "/errors").asString())
                .contains("3,phone,");
        owner.request()
                .delete("/api/leads/imports/" + id)
                .then()
                .statusCode(409)
                .body("code", equalTo("STATE_CONFLICT"));
    }

    @Test
    void theProvidersMappingNamesTheColumns() {
        String etag = owner.request().get("/api/providers/" + provider).header("ETag");
        owner.request()
                .header("If-Match", etag)
                .body(Map.of(
                        "mapping",
                        Map.of(
                                "phone",
                                "Tél.",
                                "postcode",
                                "CP",
                                "product",
                                Map.of("constant", "solar"),
                                "consent.text",
                                Map.of("constant", "I agreed at the fair."),
                                "consent.at",
                                "Date",
                                "consent.url",
                                Map.of("constant", "https://fair.example.org"))))
                .patch("/api/providers/" + provider)
                .then()
                .statusCode(200);
        done(send("Tél.,CP,Date\n06 39 98 00 01,20200," + Instant.now() + "\n", "", null), 1, 1);
        owner.request()
                .get("/api/leads")
                .then()
                .body("leads[0].department", equalTo("2B"))
                .body("leads[0].postcode", equalTo("20200"))
                .body("leads[0].status", equalTo("new"));
    }

    @Test
    void anUndoneImportTakesItsLeadsBackWithWhatHasNotLeftButNoneThatAClientHas() {
        UUID commande = desk.commande("Soleil", 10, "75");
        String id = done(send(LeadFile.HEADER + LeadFile.row(1) + LeadFile.row(2) + LeadFile.row(3), "", null), 3, 3);
        routed(2);
        company.execute("""
                with d as (update deliveries set status = 'sent', outcome = 'accepted', sent_at = now()
                    where tenant_id = ? and lead_id = (select id from leads where tenant_id = ? and import_line = 2)
                    returning lead_id)
                update leads l set delivery_status = 'sent' from d where l.tenant_id = ? and l.id = d.lead_id
                """, company.id(), company.id(), company.id());
        owner.request()
                .delete("/api/leads/imports/" + id)
                .then()
                .statusCode(200)
                .body("import.status", equalTo("undone"))
                .body("import.undone", equalTo(2))
                .body("import.kept", equalTo(1));
        owner.request().get("/api/leads").then().body("pagination.total", equalTo(1));
        owner.request()
                .get("/api/deliveries")
                .then()
                .body("deliveries.status", contains("sent"))
                .body("pagination.total", equalTo(1));
        owner.request().get("/api/commandes/" + commande).then().body("commande.used.week", equalTo(1));
    }

    /** So many of the newest import's leads find their place, as in the sweep for those that wait. */
    private void routed(int leads) {
        company.execute(
                "update leads set status = 'no_open_orders' where tenant_id = ? and import_line < ?",
                company.id(),
                2 + leads);
        company.execute(
                "insert into jobs (tenant_id, id, kind, payload)"
                        + " values (?, ?, 'routing.retry-waiting', '{\"status\":\"no_open_orders\"}')",
                company.id(),
                UUID.randomUUID());
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> owner.request()
                        .get("/api/leads?status=routed")
                        .then()
                        .body("pagination.total", greaterThanOrEqualTo(leads)));
    }

    /** As a server leaves it that dies behind its first batch, with a row more than it counted. */
    @Test
    void aRunThatWasBrokenOffGoesOnWithoutDoublingARow() {
        String file = LeadFile.HEADER + LeadFile.row(1) + LeadFile.row(2) + LeadFile.row(3);
        UUID id = UUID.fromString(done(send(file, "", null), 3, 3));
        company.execute("delete from leads where tenant_id = ? and import_line = 4", company.id());
        company.execute(
                "update lead_imports set status = 'running', lines = 1, accepted = 1, finished_at = null"
                        + " where tenant_id = ?",
                company.id());
        company.execute(
                "insert into lead_import_parts (tenant_id, import_id, part, bytes) values (?, ?, 0, ?)",
                company.id(),
                id,
                file.getBytes(StandardCharsets.UTF_8));
        company.execute(
                "insert into jobs (tenant_id, id, kind, payload) values (?, ?, 'leads.import', cast(? as jsonb))",
                company.id(),
                UUID.randomUUID(),
                "{\"id\":\"" + id + "\"}");
        LeadFile.over(owner, id.toString(), 3, 3);
        owner.request().get("/api/leads").then().body("pagination.total", equalTo(3));
    }

    @Test
    void theSameKeyIsTheSameImport() {
        String key = UUID.randomUUID().toString();
        String first = send(LeadFile.HEADER + LeadFile.row(1), "", key).path("import.id");
        String second = send(LeadFile.HEADER + LeadFile.row(1), "", key).path("import.id");
        assertThat(second).isEqualTo(first);
        owner.request().get("/api/leads/imports").then().body("pagination.total", equalTo(1));
    }

    @Test
    void whatIsNoFileOfLeadsFailsAndSaysWhy() {
        String id = send("\n", "", null).path("import.id");
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> owner.request()
                        .get("/api/leads/imports/" + id)
                        .then()
                        .body("import.status", equalTo("failed"))
                        .body("import.failure", startsWith("The file does not begin with")));
    }

    @Test
    void aBadRequestBeginsNothing() {
        post("", "x", "text/csv").then().statusCode(400);
        post("?provider=" + UUID.randomUUID(), LeadFile.HEADER, "text/csv")
                .then()
                .statusCode(404);
        post("?provider=" + provider + "&dryRun=perhaps", LeadFile.HEADER, "text/csv")
                .then()
                .statusCode(400);
        post("?provider=" + provider, "{}", "application/json").then().statusCode(415);
        Client viewer = Client.of(server, company, "VIEWER");
        viewer.request()
                .contentType("text/csv")
                .body(LeadFile.HEADER)
                .post("/api/leads/import?provider=" + provider)
                .then()
                .statusCode(403);
        owner.request().get("/api/leads/imports").then().body("pagination.total", equalTo(0));
    }

    @Test
    void aFileOfMoreThan25MebibytesIsTooLarge() {
        String much = "x".repeat((25 << 20) + 1);
        post("?provider=" + provider, much, "text/csv").then().statusCode(413);
        post(
                        "?provider=" + provider,
                        LeadFile.HEADER
                                + IntStream.range(0, 9_000)
                                        .mapToObj(LeadFile::row)
                                        .collect(Collectors.joining()),
                        "text/csv")
                .then()
                .statusCode(202);
    }

    private String done(Response begun, int rows, int accepted) {
        begun.then().statusCode(202).body("import.status", equalTo("queued"));
        String id = begun.path("import.id");
        LeadFile.over(owner, id, rows, accepted);
        return id;
    }

    private Response send(String file, String query, String key) {
        var request =
                owner.request().contentType("text/csv; charset=UTF-8").body(file.getBytes(StandardCharsets.UTF_8));
        return (key == null ? request : request.header("Idempotency-Key", key))
                .post("/api/leads/import?provider=" + provider + query);
    }

    private Response post(String query, String body, String type) {
        return owner.request().contentType(type).body(body).post("/api/leads/import" + query);
    }
}
