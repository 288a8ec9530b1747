package io.freehold.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.freehold.testing.Client;
import io.freehold.testing.Company;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.time.Year;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Invoices from their draft to their last cent; each test has a client of its own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InvoicesIT {

    private static final String INVOICES = "/api/invoices";

    private final InvoiceDesk desk = new InvoiceDesk("MAIN", "OTHER");
    private final Client admin = desk.admin;

    @Test
    void aDraftCopiesTheClientsTermsAndMayBeChangedAndDeleted() {
        String client = desk.client("Aube");
        Response draft = desk.draft(client, "3", "33.33");
        draft.then()
                .statusCode(201)
                .header("Location", containsString("/api/invoices/"))
                .body("invoice.status", equalTo("draft"))
                .body("invoice.number", nullValue())
                .body("invoice.vatRate", equalTo("20.00"))
                .body("invoice.totalHt", equalTo("99.99"))
                .body("invoice.totalVat", equalTo("20.00"))
                .body("invoice.totalTtc", equalTo("119.99"))
                .body("lines[0].quantity", equalTo("3"))
                .body("history.what", contains("drafted"));
        String id = draft.path("invoice.id");
        desk.company.execute(
                "update clients set vat_rate = 10.00, name = 'Crépuscule' where id = ?", UUID.fromString(client));
        edit(id, draft, Map.of("lines", lines("1", "0.03"), "note", "Merci"))
                .then()
                .statusCode(200)
                .body("invoice.client.name", equalTo("Aube"))
                .body("invoice.totalTtc", equalTo("0.04"))
                .body("invoice.note", equalTo("Merci"))
                .body("lines", hasSize(1));
        edit(id, draft, Map.of("note", "late")).then().statusCode(412);
        admin.request()
                .body(Map.of("note", "x"))
                .patch(INVOICES + "/" + id)
                .then()
                .statusCode(428);
        Response now = desk.read(id);
        admin.request()
                .header("If-Match", now.header("ETag"))
                .delete(INVOICES + "/" + id)
                .then()
                .statusCode(200);
        desk.read(id).then().statusCode(404);
    }

    @Test
    void anIssuedInvoiceHasItsNumberAndStaysAsItIs() {
        String id = desk.draft(desk.client("Boréal"), "4", "25.00").path("invoice.id");
        int year = Year.now(ZoneId.of("Europe/Paris")).getValue();
        Response issued = desk.act(id, "issue");
        issued.then()
                .statusCode(200)
                .body("invoice.status", equalTo("sent"))
                .body("invoice.number", matchesPattern("MAIN-" + year + "-\\d{5}"))
                .body("invoice.outstanding", equalTo("120.00"))
                .body("history.what", contains("drafted", "issued"));
        String before = desk.read(id).asString();
        desk.act(id, "issue").then().statusCode(409).body("code", equalTo("INVOICE_ISSUED"));
        edit(id, issued, Map.of("note", "x")).then().statusCode(409).body("code", equalTo("INVOICE_ISSUED"));
        admin.request()
                .header("If-Match", issued.header("ETag"))
                .delete(INVOICES + "/" + id)
                .then()
                .statusCode(409)
                .body("code", equalTo("INVOICE_ISSUED"));
        assertThat(desk.read(id).asString()).as("nothing changed").isEqualTo(before);
        Response pdf = admin.request().get(INVOICES + "/" + id + "/pdf");
        pdf.then().statusCode(200).contentType("application/pdf");
        assertThat(pdf.asByteArray()).startsWith("%PDF-1.".getBytes(StandardCharsets.US_ASCII));
        admin.request()
                .get(INVOICES + "/" + id + "/factur-x")
                .then()
                .statusCode(200)
                .body(containsString("<ram:GrandTotalAmount>120.00</ram:GrandTotalAmount>"));
    }

    @Test
    void whatCannotBeIsRefusedWithItsFieldAndNothingIsMade() {
        String client = desk.client("Havre");
        Map<String, Object> good = InvoiceDesk.body(client, "1", "1.00");
        for (Map<String, Object> bad : List.<Map<String, Object>>of(
                Map.of("clientId", UUID.randomUUID().toString()),
                Map.of("clientId", "7"),
                Map.of("lines", List.of()),
                Map.of("lines", lines("0", "1.00")),
                Map.of("lines", lines("-1", "1.00")),
                Map.of("lines", lines("1", "-1.00")),
                Map.of("lines", lines("1", "1.001")),
                Map.of("lines", lines("1.0001", "1.00")),
                Map.of("lines", lines("1", "99999999")),
                Map.of("dueInDays", 91),
                Map.of("vatRate", "20"))) {
            Map<String, Object> body = new HashMap<>(good);
            body.putAll(bad);
            admin.request().body(body).post(INVOICES).then().statusCode(400);
        }
        admin.request().body(Map.of("clientId", client)).post(INVOICES).then().statusCode(400);
        admin.request().get(INVOICES + "?client=" + client).then().body("pagination.total", equalTo(0));
        for (String bad : List.of("status=lost", "type=x", "client=7", "year=20260", "cursor=x")) {
            admin.request()
                    .get(INVOICES + "?" + bad)
                    .then()
                    .statusCode(400)
                    .body("errors.field", hasItem(bad.substring(0, bad.indexOf('='))));
        }
    }

    @Test
    void nobodyElseSeesOrTouchesThem() {
        String client = desk.client("Isle");
        String id = desk.issued(client);
        Client viewer = Client.of(desk.server, desk.company, "USER");
        viewer.request().get(INVOICES).then().statusCode(403);
        viewer.request()
                .body(InvoiceDesk.body(client, "1", "1.00"))
                .post(INVOICES)
                .then()
                .statusCode(403);
        Client stranger = Client.of(desk.server, Company.on(desk.server), "OWNER");
        stranger.request().get(INVOICES + "/" + id).then().statusCode(404);
        stranger.request().get(INVOICES + "/" + id + "/pdf").then().statusCode(404);
        stranger.request().post(INVOICES + "/" + id + "/mark-paid").then().statusCode(404);
        stranger.request()
                .body(InvoiceDesk.body(client, "1", "1.00"))
                .post(INVOICES)
                .then()
                .statusCode(400);
        Client other = Client.of(desk.server, desk.company.narrowed(desk.company.member("ADMIN"), "OTHER"));
        other.request().get(INVOICES + "/" + id).then().statusCode(404);
        other.request().get(INVOICES + "?client=" + client).then().body("pagination.total", equalTo(0));
        other.request()
                .body(InvoiceDesk.body(client, "1", "1.00"))
                .post(INVOICES)
                .then()
                .statusCode(400);
        Client both = Client.of(desk.server, desk.company, "ADMIN");
        both.request()
                .header("X-Entity-Scope", "BOTH")
                .get(INVOICES + "/" + id)
                .then()
                .statusCode(200);
        both.request()
                .header("X-Entity-Scope", "BOTH")
                .post(INVOICES + "/" + id + "/mark-paid")
                .then()
                .statusCode(403)
                .body("code", equalTo("ENTITY_SCOPE_READ_ONLY"));
        desk.read(id).then().body("invoice.status", equalTo("sent"));
    }

    @Test
    void listAndFileShowWhatTheFiltersLeave() {
        String client = desk.client("Jonquille%_");
        String first = desk.issued(client);
        String second = desk.draft(client, "1", "10.00").path("invoice.id");
        desk.act(
                credit(first, Map.of("reason", "x", "lines", lines("1", "25.00")))
                        .path("invoice.id"),
                "issue");
        String mine = INVOICES + "?client=" + client;
        admin.request().get(mine).then().body("pagination.total", equalTo(3));
        admin.request().get(mine + "&status=draft").then().body("invoices.id", contains(second));
        admin.request().get(mine + "&type=client&status=sent").then().body("invoices.id", contains(first));
        admin.request().get(mine + "&year=1999").then().body("invoices", hasSize(0));
        admin.request().get(INVOICES + "?search=quille%25_").then().body("pagination.total", equalTo(3));
        Response page = admin.request().get(mine + "&limit=2");
        page.then().body("invoices", hasSize(2)).header("Link", containsString("next"));
        admin.request()
                .get(mine + "&limit=2&cursor=" + page.path("pagination.next"))
                .then()
                .body("invoices.id", contains(first));
        admin.request()
                .get(INVOICES + "/export?client=" + client)
                .then()
                .statusCode(200)
                .body(containsString(",100.00,20.00,120.00,0.00,30.00,90.00,"))
                .body(containsString(",-25.00,-5.00,-30.00,"))
                .body(not(containsString("null")));
    }

    private static List<Map<String, String>> lines(String quantity, String price) {
        return List.of(Map.of("label", "Leads solar", "quantity", quantity, "unitPrice", price));
    }

    private Response edit(String id, Response read, Map<String, ?> body) {
        return admin.request()
                .header("If-Match", read.header("ETag"))
                .body(body)
                .patch(INVOICES + "/" + id);
    }

    private Response credit(String id, Map<String, ?> body) {
        return admin.request().body(body).post(INVOICES + "/" + id + "/credit-note");
    }
}
