package io.freehold.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.freehold.testing.Client;
import io.freehold.testing.Company;
import io.freehold.testing.LeadDesk;
import io.freehold.testing.SentDeliveries;
import io.freehold.testing.Server;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The ledger counts what a week's deliveries come to, as often as it is built; each test has a week of its own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LedgerIT {

    private static final String LEDGER = "/api/billing/ledger";
    private static final String RECORDS = "/api/billing/records";

    private final Server server = Server.shared();
    private final Company company = Company.on(server.database(), "MAIN", "OTHER");
    private Client admin;
    private SentDeliveries sent;
    private UUID soleil;
    private UUID aube;

    @BeforeAll
    void open() {
        LeadDesk desk = LeadDesk.of(company);
        desk.provider("planted");
        soleil = desk.commande("Soleil", 100, "75");
        aube = desk.commande("=Aube", 100, "75");
        sent = new SentDeliveries(company);
        admin = Client.of(server, company.narrowed(company.member("ADMIN"), "MAIN"));
    }

    @Test
    void aBuildCountsTheWeekByCommandeAndPriceAndTheSecondChangesNothing() {
        sent.add(soleil, 3, "25.00", Instant.parse("2026-01-28T10:00:00Z"));
        sent.add(soleil, 2, "20.50", Instant.parse("2026-01-28T10:00:00Z"));
        sent.add(aube, 1, "25.00", Instant.parse("2026-01-25T23:00:00Z"));
        sent.add(aube, 7, "25.00", Instant.parse("2026-01-25T22:59:59Z"));
        sent.add(aube, 5, "25.00", Instant.parse("2026-02-01T23:00:00Z"));
        facturation("2026-W05")
                .then()
                .body("clients.state", contains("unbuilt", "unbuilt"))
                .body("totals.unbilled", equalTo(6))
                .body("totals.unbilledAmounts[0].amount", equalTo("141.00"));
        build("2026-W05")
                .then()
                .statusCode(201)
                .body("ledger.records", equalTo(3))
                .body("ledger.deliveries", equalTo(6))
                .body("ledger.added", equalTo(6))
                .body("ledger.amounts[0].amount", equalTo("141.00"))
                .body("ledger.amounts[0].currency", equalTo("EUR"));
        String before = week("2026-W05").asString();
        build("2026-W05").then().body("ledger.added", equalTo(0)).body("ledger.removed", equalTo(0));
        assertThat(week("2026-W05").asString()).isEqualTo(before);
        week("2026-W05")
                .then()
                .body("records", hasSize(3))
                .body("totals.deliveries", equalTo(6))
                .body("totals.amounts[0].amount", equalTo("141.00"));
        facturation("2026-W05")
                .then()
                .body("clients.client.name", contains("=Aube", "Soleil"))
                .body("clients.state", contains("open", "open"))
                .body("clients[1].products[0].quantity", equalTo(5))
                .body("clients[1].products[0].amount.amount", equalTo("116.00"))
                .body("totals.unbilled", equalTo(0));
    }

    @Test
    void whatIsTakenBackLeavesItsOpenRecordAndComesBackWithTheNextBuild() {
        sent.add(soleil, 2, "25.00", Instant.parse("2026-02-11T10:00:00Z"));
        build("2026-W07").then().body("ledger.deliveries", equalTo(2));
        String delivery = some("2026-02-11");
        act(delivery, "reject").then().statusCode(200);
        week("2026-W07").then().body("records[0].quantity", equalTo(1)).body("records[0].amount", equalTo("25.00"));
        act(delivery, "accept").then().statusCode(200);
        build("2026-W07").then().body("ledger.added", equalTo(1)).body("ledger.deliveries", equalTo(2));
        act(delivery, "remove").then().statusCode(200);
        act(some("2026-02-11&outcome=accepted"), "reject").then().statusCode(200);
        week("2026-W07").then().body("records", empty());
        facturation("2026-W07").then().body("clients", empty());
    }

    @Test
    void anAdjustmentStaysThroughBuildsUntilItIsTakenBack() {
        sent.add(soleil, 3, "25.00", Instant.parse("2026-02-18T10:00:00Z"));
        build("2026-W08").then().statusCode(201);
        String path = RECORDS + "/" + week("2026-W08").path("records[0].id");
        Response read = admin.request().get(path);
        edit(path, read, Map.of("quantity", 2, "unitPrice", "10.10", "note", "As agreed by phone"))
                .then()
                .statusCode(200)
                .body("record.amount", equalTo("20.20"))
                .body("record.delivered", equalTo(3))
                .body("record.agreedPrice", equalTo("25.00"));
        edit(path, read, Map.of("quantity", 1)).then().statusCode(412);
        admin.request().body(Map.of("quantity", 1)).patch(path).then().statusCode(428);
        sent.add(soleil, 1, "25.00", Instant.parse("2026-02-18T11:00:00Z"));
        build("2026-W08")
                .then()
                .body("ledger.deliveries", equalTo(4))
                .body("ledger.amounts[0].amount", equalTo("20.20"));
        edit(path, admin.request().get(path), Map.of("asDelivered", true, "note", ""))
                .then()
                .body("record.quantity", equalTo(4))
                .body("record.unitPrice", equalTo("25.00"))
                .body("record.note", equalTo(null));
        Response now = admin.request().get(path);
        for (Map<String, Object> bad : List.<Map<String, Object>>of(
                Map.of("quantity", -1),
                Map.of("unitPrice", "-1"),
                Map.of("unitPrice", "1.001"),
                Map.of("unitPrice", 1),
                Map.of("note", "x".repeat(501)),
                Map.of("price", "1"))) {
            edit(path, now, bad).then().statusCode(400);
        }
        admin.request().get(path).then().body("record.version", equalTo(now.path("record.version")));
    }

    @Test
    void aFrozenRecordNeverChangesAndLateDeliveriesGetAnother() {
        sent.add(soleil, 2, "25.00", Instant.parse("2026-02-25T10:00:00Z"));
        build("2026-W09").then().statusCode(201);
        String id = week("2026-W09").path("records[0].id");
        String path = RECORDS + "/" + id;
        Response open = admin.request().get(path);
        company.execute(
                "update ledger_records set state = 'frozen', invoice_id = ? where id = ?",
                UUID.randomUUID(),
                UUID.fromString(id));
        String frozen = admin.request().get(path).asString();
        edit(path, open, Map.of("quantity", 1)).then().statusCode(409).body("code", equalTo("RECORD_FROZEN"));
        act(some("2026-02-25"), "reject").then().statusCode(200);
        sent.add(soleil, 1, "25.00", Instant.parse("2026-02-25T12:00:00Z"));
        build("2026-W09").then().body("ledger.records", equalTo(2)).body("ledger.added", equalTo(1));
        assertThat(admin.request().get(path).asString()).isEqualTo(frozen);
        week("2026-W09").then().body("totals.frozen", equalTo(1)).body("totals.deliveries", equalTo(3));
        facturation("2026-W09").then().body("clients.state", contains("open"));
        admin.request().get(RECORDS + "?week=2026-W09&state=open").then().body("records.quantity", contains(1));
    }

    @Test
    void buildsAtOnceCountAsOne() {
        sent.add(soleil, 50, "25.00", Instant.parse("2026-03-04T10:00:00Z"));
        List<Integer> added = IntStream.range(0, 6)
                .parallel()
                .mapToObj(i -> build("2026-W10").<Integer>path("ledger.added"))
                .toList();
        assertThat(added).containsOnlyOnce(50).contains(0);
        week("2026-W10").then().body("records", hasSize(1)).body("totals.deliveries", equalTo(50));
    }

    @Test
    void theFileQuotesWhatASpreadsheetWouldCompute() {
        sent.add(aube, 2, "25.00", Instant.parse("2026-03-11T10:00:00Z"));
        build("2026-W11").then().statusCode(201);
        Response file = admin.request().get(LEDGER + "/export?week=2026-W11");
        file.then().statusCode(200).header("Content-Type", containsString("text/csv"));
        List<String> lines = file.asString().lines().toList();
        assertThat(lines).hasSize(2);
        assertThat(lines.get(1)).startsWith("2026-W11,MAIN,'=Aube,solar,").contains(",2,25.00,50.00,EUR,2,25.00,");
    }

    @Test
    void aWeekAndAMonthWithoutAnythingHaveEveryKey() {
        week("2031-W01").then().statusCode(200).body("records", empty()).body("totals.amounts", empty());
        facturation("2031-W01")
                .then()
                .statusCode(200)
                .body("clients", empty())
                .body("totals.clients", equalTo(0))
                .body("totals.amounts", empty())
                .body("totals.unbilledAmounts", empty())
                .body("totals.credits", empty());
        admin.request()
                .get("/api/facturation/month?month=2031-01")
                .then()
                .statusCode(200)
                .body("weeks", hasSize(5))
                .body("clients", empty())
                .body("totals.quantity", equalTo(0));
        build("2031-W01").then().body("ledger.records", equalTo(0)).body("ledger.amounts", empty());
        for (String bad : List.of(
                LEDGER,
                LEDGER + "?week=2026-W54",
                LEDGER + "/export?week=soon",
                "/api/facturation/week?week=2026",
                "/api/facturation/month?month=2026-13",
                RECORDS + "?state=closed",
                RECORDS + "?client=7")) {
            admin.request().get(bad).then().statusCode(400);
        }
        build("2026-W60").then().statusCode(400).body("errors.field", hasItem("week"));
    }

    @Test
    void whoMayNotSeesNothingAndAnotherCompanysAndTenantsLedgerIsNotThere() {
        sent.add(soleil, 1, "25.00", Instant.parse("2026-03-18T10:00:00Z"));
        build("2026-W12").then().statusCode(201);
        String path = RECORDS + "/" + week("2026-W12").path("records[0].id");
        for (String role : List.of("USER", "VIEWER")) {
            Client reader = Client.of(server, company, role);
            for (String get : List.of(
                    LEDGER + "?week=2026-W12",
                    LEDGER + "/export?week=2026-W12",
                    RECORDS,
                    path,
                    "/api/facturation/week",
                    "/api/facturation/month",
                    "/api/billing/pricing",
                    "/api/billing/pricing/history",
                    "/api/billing/credits")) {
                reader.request().get(get).then().statusCode(403);
            }
            reader.request()
                    .body(Map.of("week", "2026-W12"))
                    .post(LEDGER + "/build")
                    .then()
                    .statusCode(403);
        }
        Client stranger = Client.of(server, Company.on(server), "OWNER");
        Client other = Client.of(server, company.narrowed(company.member("ADMIN"), "OTHER"));
        for (Client caller : List.of(stranger, other)) {
            caller.request().get(path).then().statusCode(404);
            caller.request()
                    .header("If-Match", "\"v0\"")
                    .body(Map.of("quantity", 0))
                    .patch(path)
                    .then()
                    .statusCode(404);
            caller.request().get(RECORDS).then().body("pagination.total", equalTo(0));
            caller.request()
                    .body(Map.of("week", "2026-W12"))
                    .post(LEDGER + "/build")
                    .then()
                    .statusCode(201)
                    .body("ledger.records", equalTo(0));
        }
        Client everywhere = Client.of(server, company, "ADMIN");
        everywhere.request().get(path).then().statusCode(200);
        everywhere
                .request()
                .header("X-Entity-Scope", "BOTH")
                .body(Map.of("week", "2026-W12"))
                .post(LEDGER + "/build")
                .then()
                .statusCode(403)
                .body("code", equalTo("ENTITY_SCOPE_READ_ONLY"));
        everywhere
                .request()
                .header("X-Entity-Scope", "OTHER")
                .header("If-Match", "\"v0\"")
                .body(Map.of("quantity", 0))
                .patch(path)
                .then()
                .statusCode(403);
    }

    private Response build(String week) {
        return admin.request().body(Map.of("week", week)).post(LEDGER + "/build");
    }

    private Response week(String week) {
        return admin.request().get(LEDGER + "?week=" + week);
    }

    private Response facturation(String week) {
        return admin.request().get("/api/facturation/week?week=" + week);
    }

    /** A delivery that was created on the day. */
    private String some(String day) {
        String date = day.substring(0, 10);
        String rest = day.substring(10);
        return admin.request()
                .get("/api/deliveries?from=" + date + "T00:00:00Z&to=" + date + "T23:59:59Z&limit=1" + rest)
                .path("deliveries[0].id");
    }

    private Response act(String delivery, String act) {
        return admin.request().body(Map.of("reason", "no answer")).post("/api/deliveries/" + delivery + "/" + act);
    }

    private Response edit(String path, Response read, Map<String, Object> change) {
        return admin.request()
                .header("If-Match", read.header("ETag"))
                .body(change)
                .patch(path);
    }
}
