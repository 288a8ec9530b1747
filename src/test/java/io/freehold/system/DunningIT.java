package io.freehold.system;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.freehold.testing.Client;
import io.freehold.testing.LeadDesk;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What becomes of invoices and clients when nobody pays; each test has a client of its own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DunningIT {

    private final InvoiceDesk desk = new InvoiceDesk("MAIN");
    private final Client admin = desk.admin;
    private final LeadDesk leads = LeadDesk.of(desk.company);
    private final Intake intake = new Intake(desk.server, leads.provider("website"));

    @Test
    void aMailedInvoiceArrivesWithItsPaper() {
        String id = desk.draft(desk.client("Anse"), "1", "10.00").path("invoice.id");
        desk.act(id, "send").then().statusCode(202).body("invoice.status", equalTo("sent"));
        await().atMost(DeliveryDesk.SOON)
                .untilAsserted(() -> desk.read(id).then().body("history.what", hasItem("mailed")));
        desk.act(id, "send").then().statusCode(202);
        await().atMost(DeliveryDesk.SOON)
                .untilAsserted(() -> desk.read(id).then().body("history", hasSize(4)));
    }

    @Test
    void whoDoesNotPayIsAskedTwiceThenPausedAndIsServedAgainOncePaid() {
        UUID kept = leads.commande("Baie", 100, "75");
        String client = admin.request().get("/api/commandes/" + kept).path("commande.client.id");
        String id = desk.issued(client);
        desk.dueDaysAgo(id, 40);
        for (String state : new String[] {"reminded", "second_notice", "paused"}) {
            run();
            dunning(client).then().body("state", equalTo(state)).body("overdue", hasSize(1));
            run();
            dunning(client).then().body("state", equalTo(state));
            desk.company.execute(
                    "update dunning_states set since = since - 1 where client_id = ?", UUID.fromString(client));
        }
        desk.read(id).then().body("invoice.status", equalTo("overdue"));
        admin.request()
                .get("/api/commandes/" + kept)
                .then()
                .body("commande.active", equalTo(false))
                .body("commande.pausedReason", equalTo("overdue invoices"));
        String waiting = intake.send(Intake.lead("75")).path("leadId");
        lead(waiting).then().body("lead.status", equalTo("no_open_orders"));
        desk.pay(id, "120.00").then().statusCode(201).body("invoice.status", equalTo("paid"));
        dunning(client).then().body("state", equalTo("none")).body("overdue", hasSize(0));
        admin.request().get("/api/commandes/" + kept).then().body("commande.active", equalTo(true));
        await().atMost(DeliveryDesk.SOON)
                .untilAsserted(() -> lead(waiting).then().body("lead.status", equalTo("routed")));
    }

    @Test
    void aPauseByHandOutlivesTheOneForDunning() {
        UUID held = leads.commande("Crique", 100, "75");
        admin.request()
                .body(Map.of("active", false, "reason", "holidays"))
                .post("/api/commandes/" + held + "/toggle")
                .then()
                .statusCode(200);
        String client = admin.request().get("/api/commandes/" + held).path("commande.client.id");
        String id = desk.issued(client);
        desk.dueDaysAgo(id, 50);
        desk.company.execute(
                "insert into dunning_states (tenant_id, id, client_id, state, since, updated_at)"
                        + " values (?, ?, ?, 'second_notice', current_date - 3, now())",
                desk.company.id(),
                UUID.randomUUID(),
                UUID.fromString(client));
        run();
        Response paused = dunning(client);
        paused.then().body("state", equalTo("paused"));
        exempt(client, "\"v0\"", "2099-01-01").then().statusCode(412);
        exempt(client, paused.header("ETag"), "+999999999-01-01").then().statusCode(400);
        exempt(client, paused.header("ETag"), "2099-01-01")
                .then()
                .statusCode(200)
                .body("state", equalTo("none"));
        run();
        dunning(client).then().body("state", equalTo("none"));
        admin.request()
                .get("/api/commandes/" + held)
                .then()
                .body("commande.active", equalTo(false))
                .body("commande.pausedReason", equalTo("holidays"));
    }

    @Test
    void theDashboardSumsWhatIsOverdueByAgeAndClientWithoutInvoicesBetweenCompanies() {
        InvoiceDesk own = new InvoiceDesk("MAIN", "OTHER");
        String client = own.client("Delta");
        int[] ages = {1, 30, 31, 61, 91};
        for (int age : ages) {
            own.dueDaysAgo(own.issued(client), age);
        }
        own.pay(own.admin.request().get("/api/invoices?client=" + client).path("invoices[0].id"), "20.00");
        own.issued(client);
        own.company.execute(
                "insert into invoices (tenant_id, id, entity, type, direction, status, number, counterpart,"
                        + " client_name, vat_rate, currency, total_ht, total_vat, total_ttc, issued_at, issued_on, due_on,"
                        + " due_at, created_at, created_by, updated_at) values (?, gen_random_uuid(), 'MAIN',"
                        + " 'intercompany', 'issued', 'sent', 'MAIN-1999-1', 'OTHER', 'x', 0, 'EUR', 999, 0, 999, now(),"
                        + " current_date, current_date - 9, now() - interval '8 days', now(), 'x', now())",
                own.company.id());
        own.admin
                .request()
                .get("/api/invoices/overdue-dashboard")
                .then()
                .statusCode(200)
                .body("totals", hasSize(1))
                .body("totals[0].invoices", equalTo(5))
                .body("totals[0].outstanding", equalTo("580.00"))
                .body("ages.find { it.days == '0-30' }.outstanding", equalTo("240.00"))
                .body("ages.find { it.days == '31-60' }.invoices", equalTo(1))
                .body("ages.find { it.days == '61-90' }.invoices", equalTo(1))
                .body("ages.find { it.days == '>90' }.outstanding", equalTo("100.00"))
                .body("clients", hasSize(1))
                .body("clients[0].name", equalTo("Delta"))
                .body("clientCount", equalTo(1));
    }

    @Test
    void theDaysOfDunningAreTheTenantsOwn() {
        InvoiceDesk own = new InvoiceDesk("MAIN");
        String path = "/api/invoices/dunning";
        own.admin
                .request()
                .get(path)
                .then()
                .body("terms.pauseDays", equalTo(35))
                .body("version", equalTo(0));
        choose(own, "\"v0\"", 5, 5, 9).then().statusCode(400);
        choose(own, "\"v0\"", 0, 5, 9).then().statusCode(400);
        choose(own, "\"v0\"", 3, 5, 9).then().statusCode(200).body("terms.remindDays", equalTo(3));
        choose(own, "\"v0\"", 4, 6, 9).then().statusCode(412);
        String client = own.client("Estuaire");
        own.dueDaysAgo(own.issued(client), 3);
        run(own);
        own.admin.request().get("/api/clients/" + client + "/dunning").then().body("state", equalTo("reminded"));
        admin.request().get("/api/clients/" + client + "/dunning").then().statusCode(404);
    }

    private static Response choose(InvoiceDesk own, String version, int remind, int notice, int pause) {
        return own.admin
                .request()
                .header("If-Match", version)
                .body(Map.of("remindDays", remind, "noticeDays", notice, "pauseDays", pause))
                .put("/api/invoices/dunning");
    }

    private Response dunning(String client) {
        return admin.request().get("/api/clients/" + client + "/dunning");
    }

    private Response exempt(String client, String version, String until) {
        return admin.request()
                .header("If-Match", version)
                .body(Map.of("exemptUntil", until))
                .put("/api/clients/" + client + "/dunning");
    }

    private Response lead(String id) {
        return admin.request().get("/api/leads/" + id);
    }

    private void run() {
        run(desk);
    }

    /** The night's run of the company, now. */
    private static void run(InvoiceDesk of) {
        UUID job = UUID.randomUUID();
        of.company.execute("insert into job_turns (tenant_id) values (?) on conflict do nothing", of.company.id());
        of.company.execute(
                "insert into jobs (tenant_id, id, kind, payload) values (?, ?, 'invoicing.overdue', cast('{}' as"
                        + " jsonb))",
                of.company.id(),
                job);
        await().atMost(DeliveryDesk.SOON)
                .until(() -> of.count("select count(*) from jobs where id = ? and state = 'DONE'", job) == 1);
    }
}
