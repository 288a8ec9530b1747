package io.freehold.system;

import static io.freehold.system.Stall.with;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.freehold.kernel.IsoWeek;
import io.freehold.testing.LeadDesk;
import io.restassured.response.Response;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A client on credit takes leads from its balance, is invoiced for them, and takes more once it has paid. */
class SettledBalancesIT {

    private static final String WEEK =
            IsoWeek.at(Instant.now(), ZoneId.of("Europe/Paris")).toString();

    private final InvoiceDesk desk = new InvoiceDesk("MAIN");
    private final Intake intake =
            new Intake(desk.server, LeadDesk.of(desk.company).provider("website"));
    private final Stall stall = new Stall(desk.admin);

    @Test
    void aPaidInvoiceSettlesWhatTheBalanceOwesForItsLeads() {
        String client = stall.welcomed(Stall.client());
        stall.ordered(with(Stall.commande(client), "departements", List.of("971")));
        agree(client, Map.of("mode", "credit", "creditLimit", "50.00"));
        send();
        send();
        balance(client, "-50.00");
        String waiting = send();
        lead(waiting).then().body("lead.status", equalTo("no_open_orders"));
        String invoice = invoiced(client);
        desk.read(invoice).then().body("invoice.totalTtc", equalTo("60.00"));
        desk.pay(invoice, "20.00").then().statusCode(201);
        settled(client, "-33.34");
        desk.pay(invoice, "40.00").then().statusCode(201).body("invoice.status", equalTo("paid"));
        await().atMost(DeliveryDesk.SOON)
                .untilAsserted(() -> lead(waiting).then().body("lead.status", equalTo("routed")));
        balance(client, "-25.00");
        movements(client)
                .then()
                .body(
                        "movements.kind",
                        contains("reservation", "settlement", "settlement", "reservation", "reservation"))
                .body("movements.amount", contains("-25.00", "33.34", "16.66", "-25.00", "-25.00"))
                .body("movements[1].invoiceId", equalTo(invoice))
                .body("movements[1].note", equalTo("MAIN-" + WEEK.substring(0, 4) + "-00001"));
        desk.admin.request().get("/api/facturation/week?week=" + WEEK).then().body("clients[0].credits", empty());
    }

    @Test
    void whatIsReturnedAfterwardsIsCreditedByTheNoteAndNotByTheBalanceToo() {
        String client = stall.welcomed(Stall.client());
        stall.ordered(with(Stall.commande(client), "departements", List.of("971")));
        agree(client, Map.of("mode", "credit", "creditLimit", "50.00"));
        send();
        send();
        String invoice = invoiced(client);
        desk.act(invoice, "mark-paid").then().statusCode(200);
        settled(client, "0.00");
        String delivery = desk.admin.request().get("/api/deliveries").path("deliveries[0].id");
        desk.admin
                .request()
                .body(Map.of("reason", "no such number"))
                .post("/api/deliveries/" + delivery + "/reject")
                .then()
                .statusCode(200);
        balance(client, "25.00");
        String note = desk.read(invoice).path("creditNotes[0].id");
        desk.act(note, "issue").then().statusCode(200);
        settled(client, "0.00");
        desk.read(invoice).then().body("invoice.outstanding", equalTo("-30.00"));
    }

    @Test
    void whatAClientPaidBeforehandIsNotRefilledByItsInvoice() {
        String client = stall.welcomed(Stall.client());
        stall.ordered(with(Stall.commande(client), "departements", List.of("971")));
        agree(client, Map.of("mode", "prepaid"));
        stall.post(
                        "/api/billing/credits",
                        Map.of("clientId", client, "amount", "30.00", "currency", "EUR", "kind", "prepayment"))
                .then()
                .statusCode(201);
        send();
        String invoice = invoiced(client);
        desk.act(invoice, "mark-paid").then().statusCode(200);
        await().atMost(DeliveryDesk.SOON)
                .until(() -> desk.count(
                                "select count(*) from jobs where tenant_id = ? and kind = 'invoicing.settle_balance'"
                                        + " and state = 'DONE'",
                                desk.company.id())
                        == 1);
        balance(client, "5.00");
        movements(client).then().body("movements", hasSize(2));
    }

    private String send() {
        return intake.send(Intake.lead("971")).path("leadId");
    }

    private Response lead(String id) {
        return desk.admin.request().get("/api/leads/" + id);
    }

    /** The issued invoice of all that the client was sent this week. */
    private String invoiced(String client) {
        desk.company.execute(
                "update deliveries set status = 'sent', outcome = 'accepted', sent_at = now() where tenant_id = ?",
                desk.company.id());
        desk.admin
                .request()
                .body(Map.of("week", WEEK))
                .post("/api/billing/ledger/build")
                .then()
                .statusCode(201);
        List<String> records =
                desk.admin.request().get("/api/billing/ledger?week=" + WEEK).path("records.id");
        String id = desk.admin
                .request()
                .body(Map.of("clientId", client, "recordIds", records))
                .post("/api/invoices")
                .path("invoice.id");
        desk.act(id, "issue").then().statusCode(200);
        return id;
    }

    private void agree(String client, Map<String, String> terms) {
        String path = "/api/clients/" + client + "/balance";
        desk.admin
                .request()
                .header("If-Match", desk.admin.request().get(path).header("ETag"))
                .body(terms)
                .put(path)
                .then()
                .statusCode(200);
    }

    private void balance(String client, String amount) {
        desk.admin.request().get("/api/clients/" + client + "/balance").then().body("balance.balance", equalTo(amount));
    }

    /** Soon after: a job settles. */
    private void settled(String client, String amount) {
        await().atMost(DeliveryDesk.SOON).untilAsserted(() -> balance(client, amount));
    }

    private Response movements(String client) {
        return desk.admin.request().get("/api/clients/" + client + "/balance/movements");
    }
}
