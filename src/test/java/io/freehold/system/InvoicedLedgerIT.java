package io.freehold.system;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.freehold.testing.LeadDesk;
import io.freehold.testing.SentDeliveries;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Invoices of the ledger, and deliveries that are taken back after; each test has a week of its own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InvoicedLedgerIT {

    private static final String INVOICES = "/api/invoices";

    private final InvoiceDesk desk = new InvoiceDesk("MAIN");
    private SentDeliveries sent;
    private UUID soleil;
    private UUID aube;

    @BeforeAll
    void open() {
        LeadDesk leads = LeadDesk.of(desk.company);
        leads.provider("planted");
        soleil = leads.commande("Soleil", 100, "75");
        aube = leads.commande("Aube", 100, "75");
        sent = new SentDeliveries(desk.company);
    }

    @Test
    void recordsAreFrozenByTheirInvoiceAndOpenAgainWhenItsDraftGoes() {
        String record = record(soleil, "2026-01-14", "2026-W03", 3);
        Response draft = draft(soleil, record);
        draft.then()
                .statusCode(201)
                .body("lines.label", contains("Leads solar, 2026-W03"))
                .body("lines.recordId", contains(record))
                .body("invoice.totalTtc", equalTo("90.00"));
        draft(soleil, record).then().statusCode(409).body("code", equalTo("RECORD_FROZEN"));
        String id = draft.path("invoice.id");
        desk.admin
                .request()
                .header("If-Match", draft.header("ETag"))
                .delete(INVOICES + "/" + id)
                .then()
                .statusCode(200);
        draft(aube, record).then().statusCode(400);
        draft(soleil, UUID.randomUUID().toString()).then().statusCode(404);
        draft(soleil, record).then().statusCode(201);
    }

    @Test
    void aDraftLosesWhatIsTakenBackAndHasItAgain() {
        String record = record(soleil, "2026-01-21", "2026-W04", 2);
        String id = draft(soleil, record).path("invoice.id");
        String delivery = delivery("2026-01-21");
        act(delivery, "reject");
        desk.read(id).then().body("lines[0].quantity", equalTo("1")).body("invoice.totalTtc", equalTo("30.00"));
        act(delivery, "accept");
        desk.read(id).then().body("lines[0].quantity", equalTo("2")).body("invoice.totalTtc", equalTo("60.00"));
    }

    @Test
    void ofAnIssuedInvoiceOneCreditNoteGathersWhatIsTakenBack() {
        String record = record(soleil, "2026-01-28", "2026-W05", 3);
        String id = draft(soleil, record).path("invoice.id");
        desk.act(id, "issue").then().statusCode(200);
        List<String> deliveries = deliveries("2026-01-28");
        act(deliveries.get(0), "reject");
        act(deliveries.get(1), "reject");
        Response read = desk.read(id);
        read.then()
                .body("invoice.outstanding", equalTo("90.00"))
                .body("creditNotes", hasSize(1))
                .body("creditNotes[0].totalTtc", equalTo("60.00"));
        String note = read.path("creditNotes[0].id");
        act(deliveries.get(1), "accept");
        Response left = desk.read(note);
        left.then().body("invoice.totalTtc", equalTo("30.00")).body("lines", hasSize(1));
        desk.admin
                .request()
                .header("If-Match", left.header("ETag"))
                .delete(INVOICES + "/" + note)
                .then()
                .statusCode(409)
                .body("code", equalTo("CREDIT_OWED"));
        desk.act(note, "issue").then().statusCode(200);
        desk.read(id).then().body("invoice.outstanding", equalTo("60.00"));
        act(deliveries.get(0), "accept");
        desk.read(id).then().body("invoice.outstanding", equalTo("60.00"));
        act(deliveries.get(2), "reject");
        desk.read(id).then().body("creditNotes", hasSize(2));
    }

    private String record(UUID commande, String day, String week, int count) {
        sent.add(commande, count, "25.00", Instant.parse(day + "T10:00:00Z"));
        desk.admin
                .request()
                .body(Map.of("week", week))
                .post("/api/billing/ledger/build")
                .then()
                .statusCode(201);
        return desk.admin.request().get("/api/billing/ledger?week=" + week).path("records[0].id");
    }

    private Response draft(UUID commande, String record) {
        String client = desk.admin.request().get("/api/commandes/" + commande).path("commande.client.id");
        return desk.admin
                .request()
                .body(Map.of("clientId", client, "recordIds", List.of(record)))
                .post(INVOICES);
    }

    private String delivery(String day) {
        return deliveries(day).get(0);
    }

    private List<String> deliveries(String day) {
        return desk.admin
                .request()
                .get("/api/deliveries?from=" + day + "T00:00:00Z&to=" + day + "T23:00:00Z")
                .path("deliveries.id");
    }

    private void act(String delivery, String act) {
        desk.admin
                .request()
                .body(Map.of("reason", "no such number"))
                .post("/api/deliveries/" + delivery + "/" + act)
                .then()
                .statusCode(200);
    }
}
