package io.freehold.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.freehold.kernel.IsoWeek;
import io.restassured.response.Response;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** One invoice a pair and week, in the books of both (seed 002 §7, §8). */
class IntercompanyInvoicesIT {

    private static final IsoWeek WEEK = IsoWeek.at(Instant.now(), ZoneId.of("Europe/Paris"));
    private static final String NEXT = later(1);
    private static final String AFTER_NEXT = later(2);

    private final IntercompanyDesk desk = new IntercompanyDesk();

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
                .body(
                        "transfers[0].reversalOf",
                        equalTo(desk.transfers(delivery).path("transfers[1].id")));
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
        assertThat(desk.text(
                        "select string_agg(status, ',') from invoices where tenant_id = ? and total_ttc = 0",
                        desk.company.id()))
                .as("an invoice of nothing is never late")
                .isEqualTo("paid,paid");
    }

    @Test
    void whatIsNotPaidInTimeIsOverdueInBothBooksAndOnNoDashboardOfClients() {
        desk.agree("12.50");
        desk.transferOf(desk.sold());
        Response made = desk.generate(WEEK.toString());
        String issued = made.path("invoices[0].invoiceId");
        String received = made.path("invoices[0].mirrorId");
        desk.company.execute(
                "update invoices set due_on = due_on - 99, due_at = due_at - interval '99 days' where tenant_id = ?",
                desk.company.id());
        desk.run("invoicing.overdue", "{}");
        for (String id : List.of(issued, received)) {
            invoice(id).then().body("invoice.status", equalTo("overdue")).body("history.what", hasItem("overdue"));
        }
        desk.owner
                .request()
                .get("/api/invoices/overdue-dashboard")
                .then()
                .body("clientCount", equalTo(0))
                .body("totals", empty());
        assertThat(desk.text("select count(*) from dunning_states where tenant_id = ?", desk.company.id()))
                .isEqualTo("0");
        desk.as("RDZ").post("/api/invoices/" + issued + "/mark-paid").then().statusCode(200);
        for (String id : List.of(issued, received)) {
            invoice(id).then().body("invoice.status", equalTo("paid"));
        }
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

    private void week(String week) {
        desk.run("intercompany.invoices", "{\"week\":\"" + week + "\"}");
    }

    private Response invoice(String id) {
        return desk.owner.request().get("/api/invoices/" + id);
    }

    private Response health() {
        return desk.owner.request().get("/api/intercompany/health");
    }

    private static String later(int weeks) {
        return new IsoWeek(WEEK.monday().plusWeeks(weeks)).toString();
    }
}
