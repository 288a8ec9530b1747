package io.freehold.system;

import static io.freehold.system.LedgerDesk.RECORDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.response.Response;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The ledger counts what a week's deliveries come to, as often as it is built; each test has a week of its own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LedgerIT {

    private final LedgerDesk desk = new LedgerDesk();

    @Test
    void aBuildCountsTheWeekByCommandeAndPriceAndTheSecondChangesNothing() {
        desk.sent.add(desk.soleil, 3, "25.00", Instant.parse("2026-01-28T10:00:00Z"));
        desk.sent.add(desk.soleil, 2, "20.50", Instant.parse("2026-01-28T10:00:00Z"));
        desk.sent.add(desk.aube, 1, "25.00", Instant.parse("2026-01-25T23:00:00Z"));
        desk.sent.add(desk.aube, 7, "25.00", Instant.parse("2026-01-25T22:59:59Z"));
        desk.sent.add(desk.aube, 5, "25.00", Instant.parse("2026-02-01T23:00:00Z"));
        desk.facturation("2026-W05")
                .then()
                .body("clients.state", contains("unbuilt", "unbuilt"))
                .body("totals.unbilled", equalTo(6))
                .body("totals.unbilledAmounts[0].amount", equalTo("141.00"));
        desk.build("2026-W05")
                .then()
                .statusCode(201)
                .body("ledger.records", equalTo(3))
                .body("ledger.deliveries", equalTo(6))
                .body("ledger.added", equalTo(6))
                .body("ledger.amounts[0].amount", equalTo("141.00"))
                .body("ledger.amounts[0].currency", equalTo("EUR"));
        String before = desk.week("2026-W05").asString();
        desk.build("2026-W05").then().body("ledger.added", equalTo(0)).body("ledger.removed", equalTo(0));
        assertThat(desk.week("2026-W05").asString()).isEqualTo(before);
        desk.week("2026-W05")
                .then()
                .body("records", hasSize(3))
                .body("totals.deliveries", equalTo(6))
                .body("totals.amounts[0].amount", equalTo("141.00"));
        desk.facturation("2026-W05")
                .then()
                .body("clients.client.name", contains("=Aube", "Soleil"))
                .body("clients.state", contains("open", "open"))
                .body("clients[1].products[0].quantity", equalTo(5))
                .body("clients[1].products[0].amount.amount", equalTo("116.00"))
                .body("totals.unbilled", equalTo(0));
    }

    @Test
    void whatIsTakenBackLeavesItsOpenRecordAndComesBackWithTheNextBuild() {
        desk.sent.add(desk.soleil, 2, "25.00", Instant.parse("2026-02-11T10:00:00Z"));
        desk.build("2026-W07").then().body("ledger.deliveries", equalTo(2));
        String delivery = desk.some("2026-02-11");
        desk.act(delivery, "reject").then().statusCode(200);
        desk.week("2026-W07")
                .then()
                .body("records[0].quantity", equalTo(1))
                .body("records[0].amount", equalTo("25.00"));
        desk.act(delivery, "accept").then().statusCode(200);
        desk.build("2026-W07").then().body("ledger.added", equalTo(1)).body("ledger.deliveries", equalTo(2));
        desk.act(delivery, "remove").then().statusCode(200);
        desk.act(desk.some("2026-02-11&outcome=accepted"), "reject").then().statusCode(200);
        desk.week("2026-W07").then().body("records", empty());
        desk.facturation("2026-W07").then().body("clients", empty());
    }

    @Test
    void anAdjustmentStaysThroughBuildsUntilItIsTakenBack() {
        desk.sent.add(desk.soleil, 3, "25.00", Instant.parse("2026-02-18T10:00:00Z"));
        desk.build("2026-W08").then().statusCode(201);
        String path = RECORDS + "/" + desk.week("2026-W08").path("records[0].id");
        Response read = desk.admin.request().get(path);
        desk.edit(path, read, Map.of("quantity", 2, "unitPrice", "10.10", "note", "As agreed by phone"))
                .then()
                .statusCode(200)
                .body("record.amount", equalTo("20.20"))
                .body("record.delivered", equalTo(3))
                .body("record.agreedPrice", equalTo("25.00"));
        desk.edit(path, read, Map.of("quantity", 1)).then().statusCode(412);
        desk.admin.request().body(Map.of("quantity", 1)).patch(path).then().statusCode(428);
        desk.sent.add(desk.soleil, 1, "25.00", Instant.parse("2026-02-18T11:00:00Z"));
        desk.build("2026-W08")
                .then()
                .body("ledger.deliveries", equalTo(4))
                .body("ledger.amounts[0].amount", equalTo("20.20"));
        desk.edit(path, desk.admin.request().get(path), Map.of("asDelivered", true, "note", ""))
                .then()
                .body("record.quantity", equalTo(4))
                .body("record.unitPrice", equalTo("25.00"))
                .body("record.note", equalTo(null));
        Response now = desk.admin.request().get(path);
        for (Map<String, Object> bad : List.<Map<String, Object>>of(
                Map.of("quantity", -1),
                Map.of("unitPrice", "-1"),
                Map.of("unitPrice", "1.001"),
                Map.of("quantity", 1_000_000),
                Map.of("unitPrice", "10000000.00"),
                Map.of("unitPrice", 1),
                Map.of("note", "x".repeat(501)),
                Map.of("price", "1"))) {
            desk.edit(path, now, bad).then().statusCode(400);
        }
        desk.admin.request().get(path).then().body("record.version", equalTo(now.path("record.version")));
    }

    @Test
    void aFrozenRecordNeverChangesAndLateDeliveriesGetAnother() {
        desk.sent.add(desk.soleil, 2, "25.00", Instant.parse("2026-02-25T10:00:00Z"));
        desk.build("2026-W09").then().statusCode(201);
        String id = desk.week("2026-W09").path("records[0].id");
        String path = RECORDS + "/" + id;
        Response open = desk.admin.request().get(path);
        desk.company.execute(
                "update ledger_records set state = 'frozen', invoice_id = ? where id = ?",
                UUID.randomUUID(),
                UUID.fromString(id));
        String frozen = desk.admin.request().get(path).asString();
        desk.edit(path, open, Map.of("quantity", 1)).then().statusCode(409).body("code", equalTo("RECORD_FROZEN"));
        desk.act(desk.some("2026-02-25"), "reject").then().statusCode(200);
        desk.sent.add(desk.soleil, 1, "25.00", Instant.parse("2026-02-25T12:00:00Z"));
        desk.build("2026-W09").then().body("ledger.records", equalTo(2)).body("ledger.added", equalTo(1));
        assertThat(desk.admin.request().get(path).asString()).isEqualTo(frozen);
        desk.week("2026-W09").then().body("totals.frozen", equalTo(1)).body("totals.deliveries", equalTo(3));
        desk.facturation("2026-W09").then().body("clients.state", contains("open"));
        desk.admin.request().get(RECORDS + "?week=2026-W09&state=open").then().body("records.quantity", contains(1));
    }

    @Test
    void buildsAtOnceCountAsOne() {
        desk.sent.add(desk.soleil, 50, "25.00", Instant.parse("2026-03-04T10:00:00Z"));
        List<Integer> added = IntStream.range(0, 6)
                .parallel()
                .mapToObj(i -> desk.build("2026-W10").<Integer>path("ledger.added"))
                .toList();
        assertThat(added).containsOnlyOnce(50).contains(0);
        desk.week("2026-W10").then().body("records", hasSize(1)).body("totals.deliveries", equalTo(50));
    }
}
