package io.freehold.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.freehold.kernel.IsoWeek;
import io.freehold.testing.Client;
import io.freehold.testing.Company;
import io.restassured.response.Response;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** What one company owes another, from the sale to the invoice in the books of both (seed 002 §8). */
class IntercompanyIT {

    private static final IsoWeek WEEK = IsoWeek.at(Instant.now(), ZoneId.of("Europe/Paris"));
    private static final String NEXT = later(1);
    private static final String AFTER_NEXT = later(2);

    private final IntercompanyDesk desk = new IntercompanyDesk();

    @Test
    void aSaleIsOwedOnceAtThePriceThatHeldWhenItWasSent() {
        desk.agree("12.50");
        String delivery = desk.sold();
        String transfer = desk.transferOf(delivery);
        desk.agree("99.00");
        desk.run("intercompany.transfer", "{\"delivery\":\"" + delivery + "\"}");
        desk.transfers(delivery)
                .then()
                .body("transfers", hasSize(1))
                .body("transfers[0].id", equalTo(transfer))
                .body("transfers[0].status", equalTo("pending"))
                .body("transfers[0].amount", equalTo("12.50"))
                .body("transfers[0].from", equalTo("RDZ"))
                .body("transfers[0].to", equalTo("MDL"))
                .body("transfers[0].week", equalTo(WEEK.toString()));
        assertThat(desk.text(
                        "select count(*) from outbox_events where tenant_id = ? and type = 'transfer.created'",
                        desk.company.id()))
                .isEqualTo("1");
        desk.as("AUX").get(IntercompanyDesk.TRANSFERS).then().body("transfers", empty());
        desk.as("AUX").get(IntercompanyDesk.TRANSFERS + "/" + transfer).then().statusCode(404);
        Client stranger = Client.of(desk.server, Company.on(desk.server), "OWNER");
        stranger.request().get(IntercompanyDesk.TRANSFERS + "/" + transfer).then().statusCode(404);
        stranger.request().post(IntercompanyDesk.TRANSFERS + "/" + transfer + "/retry").then().statusCode(404);
        for (String bad : List.of("status=lost", "week=7", "delivery=7", "invoice=7", "cursor=x")) {
            desk.owner
                    .request()
                    .get(IntercompanyDesk.TRANSFERS + "?" + bad)
                    .then()
                    .statusCode(400)
                    .body("errors.field", hasItem(bad.substring(0, bad.indexOf('='))));
        }
    }

    @Test
    void withoutAPriceTheDeliveryIsFineAndTheTransferWaitsInError() {
        String first = desk.transferOf(desk.sold());
        String second = desk.transferOf(desk.sold());
        desk.owner
                .request()
                .get(IntercompanyDesk.TRANSFERS + "/" + first)
                .then()
                .body("transfer.status", equalTo("error"))
                .body("transfer.amount", nullValue())
                .body("transfer.error", containsString("RDZ to MDL"));
        health().then()
                .body("status", equalTo("degraded"))
                .body("transfersInError", equalTo(2))
                .body("missingPricing.product", contains("solar"))
                .body("missingPricing.from", contains("RDZ"));
        retry(first).then().statusCode(200).body("transfer.status", equalTo("error"));
        desk.agree("12.50");
        health().then().body("missingPricing", empty()).body("transfersInError", equalTo(2));
        retry(first).then().statusCode(200).body("transfer.status", equalTo("pending"));
        retry(first).then().statusCode(409).body("code", equalTo("TRANSFER_NOT_IN_ERROR"));
        desk.as("MDL")
                .post(IntercompanyDesk.TRANSFERS + "/retry")
                .then()
                .statusCode(200)
                .body("retried", equalTo(1))
                .body("pending", equalTo(1))
                .body("error", equalTo(0))
                .body("left", equalTo(0));
        desk.owner
                .request()
                .get(IntercompanyDesk.TRANSFERS + "/" + second)
                .then()
                .body("transfer.amount", equalTo("12.50"));
        health().then()
                .body("status", equalTo("healthy"))
                .body("transfersPending", equalTo(2))
                .body("balances[0].pending", equalTo("25.00"));
    }

    @Test
    void whatIsTakenBackIsNotOwedAndAfterItsInvoiceTheNextOneNetsIt() {
        desk.agree("12.50");
        String delivery = desk.sold();
        desk.transferOf(delivery);
        desk.reject(delivery);
        desk.transfers(delivery).then().body("transfers.status", contains("reversed"));
        desk.generate(WEEK.toString()).then().body("invoices_created", equalTo(0));
        desk.accept(delivery);
        desk.transfers(delivery).then().body("transfers.status", contains("pending"));
        desk.generate(WEEK.toString()).then().body("invoices_created", equalTo(1));
        desk.reject(delivery);
        desk.transfers(delivery)
                .then()
                .body("transfers.status", contains("pending", "invoiced"))
                .body("transfers.amount", contains("-12.50", "12.50"))
                .body("transfers[0].reversalOf", equalTo(desk.transfers(delivery).path("transfers[1].id")));
        desk.accept(delivery);
        desk.transfers(delivery).then().body("transfers.status", contains("reversed", "invoiced"));
        desk.reject(delivery);
        week(NEXT);
        desk.transfers(delivery).then().body("transfers.status", contains("pending", "invoiced"));
        health().then()
                .body("lastRun.week", equalTo(NEXT))
                .body("lastRun.invoicesCreated", equalTo(0))
                .body("balances[0].pending", equalTo("-12.50"));
        desk.transferOf(desk.sold());
        week(AFTER_NEXT);
        desk.transfers(delivery).then().body("transfers.status", contains("invoiced", "invoiced"));
        desk.owner
                .request()
                .get("/api/intercompany/invoices")
                .then()
                .body("invoices.week", contains(AFTER_NEXT, WEEK.toString()))
                .body("invoices.total", contains("0.00", "12.50"))
                .body("invoices.transfers", contains(2, 1));
    }

    @Test
    void aWeekIsInvoicedOnceAndComesToNothingOverBothBooks() {
        desk.agree("12.50");
        String sold = desk.transferOf(desk.sold());
        Response made = desk.generate(WEEK.toString());
        made.then()
                .statusCode(200)
                .body("week", equalTo(WEEK.toString()))
                .body("invoices_created", equalTo(1))
                .body("invoices[0].total", equalTo("12.50"));
        desk.owner
                .request()
                .get(IntercompanyDesk.TRANSFERS + "?invoice=" + made.path("invoices[0].id"))
                .then()
                .body("transfers.id", contains(sold))
                .body("transfers.status", contains("invoiced"));
        assertThat(desk.text(
                        "select sum(total_ttc) || ' of ' || count(*) from invoices where tenant_id = ?",
                        desk.company.id()))
                .isEqualTo("0.00 of 2");
        String late = desk.transferOf(desk.sold());
        desk.generate(WEEK.toString()).then().body("invoices_created", equalTo(0));
        week(WEEK.toString());
        desk.owner
                .request()
                .get(IntercompanyDesk.TRANSFERS + "/" + late)
                .then()
                .body("transfer.status", equalTo("pending"));
        week(NEXT);
        desk.owner
                .request()
                .get(IntercompanyDesk.TRANSFERS + "/" + late)
                .then()
                .body("transfer.status", equalTo("invoiced"));
        desk.generate(AFTER_NEXT).then().statusCode(400).body("errors.field", hasItem("week"));
    }

    @Test
    void aRunWithNothingOwedMakesNoInvoiceAndSaysSo() {
        health().then().body("status", equalTo("healthy")).body("lastRun", nullValue());
        week("2020-W01");
        health().then()
                .body("lastRun.week", equalTo("2020-W01"))
                .body("lastRun.status", equalTo("done"))
                .body("lastRun.invoicesCreated", equalTo(0));
        desk.generate("2020-W01").then().statusCode(200).body("invoices_created", equalTo(0));
        desk.owner.request().get("/api/intercompany/invoices").then().body("pagination.total", equalTo(0));
    }

    @Test
    void manyRunsOfAWeekAtOnceMakeOneInvoice() throws Exception {
        desk.agree("12.50");
        desk.transferOf(desk.sold());
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<Integer>> runs = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                runs.add(threads.submit(() -> desk.generate(WEEK.toString()).path("invoices_created")));
            }
            int created = 0;
            for (Future<Integer> run : runs) {
                created += run.get();
            }
            assertThat(created).isEqualTo(1);
        } finally {
            threads.shutdownNow();
        }
        assertThat(desk.text("select count(*) from invoices where tenant_id = ?", desk.company.id()))
                .isEqualTo("2");
    }

    @Test
    void aTransferThatCannotBeMadeKeepsNoDeliveryBack() {
        UUID lock = desk.company.id();
        desk.company.execute("alter table intercompany_transfers add constraint " + name(lock)
                + " check (tenant_id <> '" + lock + "'::uuid) not valid");
        String delivery;
        try {
            delivery = desk.sold();
            await().atMost(IntercompanyDesk.SOON)
                    .until(
                            () -> desk.text(
                                    "select count(*) from jobs where tenant_id = ? and kind = 'intercompany.transfer'"
                                            + " and attempts > 0",
                                    lock),
                            "1"::equals);
            desk.transfers(delivery).then().body("transfers", empty());
        } finally {
            desk.company.execute("alter table intercompany_transfers drop constraint " + name(lock));
        }
        desk.transferOf(delivery);
    }

    private static String name(UUID tenant) {
        return "broken_" + tenant.toString().replace('-', '_');
    }

    private void week(String week) {
        desk.run("intercompany.invoices", "{\"week\":\"" + week + "\"}");
    }

    private Response retry(String transfer) {
        return desk.as("RDZ").post(IntercompanyDesk.TRANSFERS + "/" + transfer + "/retry");
    }

    private Response health() {
        return desk.owner.request().get("/api/intercompany/health");
    }

    private static String later(int weeks) {
        return new IsoWeek(WEEK.monday().plusWeeks(weeks)).toString();
    }
}
