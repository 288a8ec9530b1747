package io.freehold.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.freehold.testing.Client;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** How invoices are settled, by money and by credit notes, and many things at once. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SettlementIT {

    private static final String INVOICES = "/api/invoices";

    private final InvoiceDesk desk = new InvoiceDesk("MAIN", "OTHER");
    private final Client admin = desk.admin;

    @Test
    void itIsPaidInPartsNeverOverAndOnlyOnce() {
        String id = desk.issued(desk.client("Comète"));
        desk.pay(id, "120.01").then().statusCode(409).body("code", equalTo("OVERPAID"));
        desk.pay(id, "50.00").then().statusCode(201).body("invoice.outstanding", equalTo("70.00"));
        for (Map<String, Object> bad : List.<Map<String, Object>>of(
                Map.of("amount", "0"),
                Map.of("amount", "-1"),
                Map.of("amount", "1.001"),
                Map.of("amount", 1),
                Map.of("amount", "1", "at", "2099-01-01T00:00:00Z"),
                Map.of("amount", "1", "method", "shells"))) {
            admin.request()
                    .body(bad)
                    .post(INVOICES + "/" + id + "/payments")
                    .then()
                    .statusCode(400);
        }
        Map<String, String> body = Map.of("amount", "20.00", "method", "card", "reference", "R-1");
        for (int i = 0; i < 2; i++) {
            admin.request()
                    .header("Idempotency-Key", "pay-" + id)
                    .body(body)
                    .post(INVOICES + "/" + id + "/payments")
                    .then()
                    .statusCode(201)
                    .body("invoice.outstanding", equalTo("50.00"));
        }
        desk.act(id, "mark-paid")
                .then()
                .statusCode(200)
                .body("invoice.status", equalTo("paid"))
                .body("invoice.paid", equalTo("120.00"))
                .body("payments.amount", contains("50.00", "20.00", "50.00"));
        desk.act(id, "mark-paid").then().statusCode(409).body("code", equalTo("INVOICE_PAID"));
        desk.pay(id, "1.00").then().statusCode(409).body("code", equalTo("INVOICE_PAID"));
    }

    @Test
    void fiftyPaymentsAtOnceNeverOverApply() throws Exception {
        String id = desk.issued(desk.client("Dune"));
        List<Integer> answers = atOnce(50, i -> desk.pay(id, "7.00").statusCode());
        assertThat(answers).filteredOn(status -> status == 201).hasSize(17);
        assertThat(answers).filteredOn(status -> status == 409).hasSize(33);
        desk.read(id).then().body("invoice.paid", equalTo("119.00")).body("payments", hasSize(17));
    }

    @Test
    void sixtyFourIssuesAtOnceLeaveNoGapAlthoughSomeAreRolledBack() throws Exception {
        InvoiceDesk own = new InvoiceDesk("GAP");
        String client = own.client("Étoile");
        String empty = own.draft(client, "1", "1.00").path("invoice.id");
        own.company.execute("delete from invoice_lines where invoice_id = ?", UUID.fromString(empty));
        List<Integer> answers = atOnce(64, i -> {
            if (i % 4 == 0) {
                return own.act(empty, "issue").statusCode();
            }
            String id = own.draft(client, "1", "1.00").path("invoice.id");
            return own.act(id, "issue").statusCode();
        });
        assertThat(answers).filteredOn(status -> status == 200).hasSize(48);
        String numbers = " from invoices where tenant_id = ? and number is not null";
        assertThat(own.count("select count(distinct number)" + numbers, own.company.id()))
                .isEqualTo(48);
        assertThat(own.count("select max(right(number, 5)::int)" + numbers, own.company.id()))
                .isEqualTo(48);
    }

    @Test
    void aCreditNoteTakesBackWhatIsLeftAndNeverMore() {
        String id = desk.issued(desk.client("Falaise"));
        Response note = credit(id, Map.of("reason", "One lead was a copy", "lines", lines("1", "25.00")));
        note.then()
                .statusCode(201)
                .body("invoice.type", equalTo("credit_note"))
                .body("invoice.status", equalTo("draft"))
                .body("invoice.totalTtc", equalTo("30.00"));
        credit(id, Map.of("reason", "x")).then().statusCode(409).body("code", equalTo("CREDIT_DRAFTED"));
        desk.act(note.path("invoice.id"), "issue")
                .then()
                .statusCode(200)
                .body("invoice.status", equalTo("sent"))
                .body("invoice.dueOn", nullValue());
        desk.read(id).then().body("invoice.outstanding", equalTo("90.00")).body("creditNotes", hasSize(1));
        credit(id, Map.of("reason", "x", "lines", lines("4", "25.00")))
                .then()
                .statusCode(409)
                .body("code", equalTo("CREDIT_EXCEEDED"));
        desk.pay(id, "90.01").then().statusCode(409);
        String rest = credit(id, Map.of("reason", "The rest")).path("invoice.id");
        desk.read(rest).then().body("invoice.totalTtc", equalTo("90.00"));
        desk.act(rest, "issue").then().statusCode(200);
        desk.read(id).then().body("invoice.status", equalTo("paid")).body("invoice.credited", equalTo("120.00"));
        credit(id, Map.of("reason", "more")).then().statusCode(409).body("code", equalTo("CREDIT_EXCEEDED"));
        desk.pay(rest, "1.00").then().statusCode(409).body("code", equalTo("INVOICE_NOT_PAYABLE"));
        credit(rest, Map.of("reason", "x")).then().statusCode(409).body("code", equalTo("INVOICE_NOT_CREDITABLE"));
        String draft = desk.draft(desk.client("Gare"), "1", "1.00").path("invoice.id");
        credit(draft, Map.of("reason", "x")).then().statusCode(409).body("code", equalTo("INVOICE_NOT_ISSUED"));
        desk.pay(draft, "1.00").then().statusCode(409).body("code", equalTo("INVOICE_NOT_ISSUED"));
    }

    private static List<Map<String, String>> lines(String quantity, String price) {
        return List.of(Map.of("label", "Leads solar", "quantity", quantity, "unitPrice", price));
    }

    private Response credit(String id, Map<String, ?> body) {
        return admin.request().body(body).post(INVOICES + "/" + id + "/credit-note");
    }

    private static List<Integer> atOnce(int count, IntFunction<Integer> call) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(16);
        try {
            List<Future<Integer>> answers = IntStream.range(0, count)
                    .mapToObj(i -> threads.submit(() -> call.apply(i)))
                    .toList();
            return answers.stream().map(SettlementIT::result).toList();
        } finally {
            threads.shutdownNow();
        }
    }

    private static Integer result(Future<Integer> answer) {
        try {
            return answer.get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
