package io.freehold.system;

import static io.freehold.system.LedgerDesk.LEDGER;
import static io.freehold.system.LedgerDesk.RECORDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.freehold.testing.Client;
import io.freehold.testing.Company;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Who sees the ledger, and what is seen of a week that is empty or leaves as a file. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LedgerReadingIT {

    private final LedgerDesk desk = new LedgerDesk();

    @Test
    void theFileQuotesWhatASpreadsheetWouldCompute() {
        desk.sent.add(desk.aube, 2, "25.00", Instant.parse("2026-03-11T10:00:00Z"));
        desk.build("2026-W11").then().statusCode(201);
        Response file = desk.admin.request().get(LEDGER + "/export?week=2026-W11");
        file.then().statusCode(200).header("Content-Type", containsString("text/csv"));
        List<String> lines = file.asString().lines().toList();
        assertThat(lines).hasSize(2);
        assertThat(lines.get(1)).startsWith("2026-W11,MAIN,'=Aube,solar,").contains(",2,25.00,50.00,EUR,2,25.00,");
    }

    @Test
    void aWeekAndAMonthWithoutAnythingHaveEveryKey() {
        desk.week("2031-W01").then().statusCode(200).body("records", empty()).body("totals.amounts", empty());
        desk.facturation("2031-W01")
                .then()
                .statusCode(200)
                .body("clients", empty())
                .body("totals.clients", equalTo(0))
                .body("totals.amounts", empty())
                .body("totals.unbilledAmounts", empty())
                .body("totals.credits", empty());
        desk.admin
                .request()
                .get("/api/facturation/month?month=2031-01")
                .then()
                .statusCode(200)
                .body("weeks", hasSize(5))
                .body("clients", empty())
                .body("totals.quantity", equalTo(0));
        desk.build("2031-W01").then().body("ledger.records", equalTo(0)).body("ledger.amounts", empty());
        for (String bad : List.of(
                LEDGER,
                LEDGER + "?week=2026-W54",
                LEDGER + "/export?week=soon",
                "/api/facturation/week?week=2026",
                "/api/facturation/month?month=2026-13",
                RECORDS + "?state=closed",
                RECORDS + "?client=7")) {
            desk.admin.request().get(bad).then().statusCode(400);
        }
        desk.build("2026-W60").then().statusCode(400).body("errors.field", hasItem("week"));
    }

    @Test
    void whoMayNotSeesNothingAndAnotherCompanysAndTenantsLedgerIsNotThere() {
        desk.sent.add(desk.soleil, 1, "25.00", Instant.parse("2026-03-18T10:00:00Z"));
        desk.build("2026-W12").then().statusCode(201);
        String path = RECORDS + "/" + desk.week("2026-W12").path("records[0].id");
        for (String role : List.of("USER", "VIEWER")) {
            Client reader = Client.of(desk.server, desk.company, role);
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
        Client stranger = Client.of(desk.server, Company.on(desk.server), "OWNER");
        Client other = Client.of(desk.server, desk.company.narrowed(desk.company.member("ADMIN"), "OTHER"));
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
        Client everywhere = Client.of(desk.server, desk.company, "ADMIN");
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
}
