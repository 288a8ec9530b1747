package io.freehold.system;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.freehold.testing.Client;
import io.freehold.testing.Company;
import io.freehold.testing.LeadDesk;
import io.freehold.testing.Server;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Figures of a week: right, whole, within the caller's companies, and there even when a part of them fails. */
class OverviewIT {

    private static final String STATS = "/api/leads/dashboard-stats";

    private final Server server = Server.shared();
    private final Company company = Company.on(server.database(), "MAIN", "OTHER");
    private final LeadDesk desk = LeadDesk.of(company);
    private final Intake intake = new Intake(server, desk.provider("website"));
    private final Intake partner = new Intake(server, desk.provider("partner", "OTHER", true));
    private final Client viewer = Client.of(server, company, "VIEWER");

    @Test
    void theDashboardCountsTheWeek() {
        desk.commande("Soleil", 2, "75");
        for (int i = 0; i < 3; i++) {
            intake.send(Intake.lead("75")).then().statusCode(201);
        }
        intake.send(Intake.with(Intake.lead("75"), "test", true)).then().statusCode(201);
        intake.send(Intake.with(Intake.lead("75"), "phone", null)).then().statusCode(400);
        viewer.request()
                .get(STATS)
                .then()
                .statusCode(200)
                .body("leads.total", equalTo(4))
                .body("leads.byStatus.routed", equalTo(2))
                .body("leads.byStatus.no_open_orders", equalTo(1))
                .body("leads.byStatus.invalid", equalTo(1))
                .body("leads.byStatus.size()", equalTo(9))
                .body("deliveries.total", equalTo(2))
                .body("deliveries.byStatus.pending", equalTo(2))
                .body("clients.total", equalTo(1))
                .body("commandes.weeklyQuota", equalTo(2))
                .body("commandes.used", equalTo(2))
                .body("calendar.days", hasSize(7))
                .body("calendar.days.leads.sum()", equalTo(4))
                .body("providers.providers.name", contains("website"))
                .body("failures.invalid", equalTo(1))
                .body("failures.waiting", equalTo(1))
                .body("_errors", empty());
    }

    @Test
    void revenueIsOfWhatWasSentAndNotTakenBack() {
        desk.commande("Soleil", 9, "75");
        for (int i = 0; i < 3; i++) {
            intake.send(Intake.lead("75")).then().statusCode(201);
        }
        company.execute(
                "update deliveries set status = 'sent', outcome = 'accepted', sent_at = now() where tenant_id = ?",
                company.id());
        company.execute(
                "update deliveries set outcome = 'rejected' where tenant_id = ? and id ="
                        + " (select id from deliveries where tenant_id = ? limit 1)",
                company.id(),
                company.id());
        viewer.request()
                .get(STATS)
                .then()
                .body("deliveries.revenue.amount", contains("50.00"))
                .body("deliveries.byOutcome.rejected", equalTo(1))
                .body("clients.top[0].delivered", equalTo(2))
                .body("commandes.used", equalTo(2));
        viewer.request()
                .get("/api/clients/stats")
                .then()
                .statusCode(200)
                .body("clients[0].delivered", equalTo(2))
                .body("clients[0].returned", equalTo(1))
                .body("clients[0].revenue[0].amount", equalTo("50.00"))
                .body("pagination.total", equalTo(1));
        String id = viewer.request().get("/api/clients/stats").path("clients[0].id");
        viewer.request()
                .get("/api/clients/" + id + "/summary")
                .then()
                .statusCode(200)
                .body("client.name", equalTo("Soleil"))
                .body("commandes[0].used", equalTo(2))
                .body("commandes[0].missing", equalTo(7))
                .body("lastDeliveryAt", notNullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {STATS, "/api/departements", "/api/departements/75", "/api/clients/stats"})
    void aWeekThatIsNoneIsRefused(String path) {
        viewer.request().get(path + "?week=2026-47").then().statusCode(400).body("errors.field", contains("week"));
        viewer.request()
                .get(path + "?product=" + "a".repeat(3_000))
                .then()
                .statusCode(400)
                .body("errors.field", contains("product"));
    }

    @Test
    void figuresAreOfTheScopesCompaniesAlone() {
        intake.send(Intake.lead("75")).then().statusCode(201);
        partner.send(Intake.lead("75")).then().statusCode(201);
        partner.send(Intake.lead("69")).then().statusCode(201);
        viewer.request().get(STATS).then().body("leads.total", equalTo(3));
        viewer.request()
                .header("X-Entity-Scope", "OTHER")
                .get(STATS)
                .then()
                .body("leads.total", equalTo(2))
                .body("providers.providers.name", contains("partner"));
        Client narrow = Client.of(server, company.narrowed(company.member("VIEWER"), "MAIN"));
        narrow.request().get(STATS).then().body("leads.total", equalTo(1));
        narrow.request().get("/api/departements/69").then().body("departement.leads", equalTo(0));
    }

    @Test
    void departementsAreAllThereWithWhoTakesTheirLeads() {
        desk.commande("Soleil", 9, "75", "2A");
        intake.send(Intake.lead("2A")).then().body("status", equalTo("routed"));
        intake.send(Intake.lead("69")).then().body("status", equalTo("no_open_orders"));
        viewer.request()
                .get("/api/departements")
                .then()
                .statusCode(200)
                .body("departements", hasSize(101))
                .body("departements[19].code", equalTo("2A"))
                .body("departements.find { it.code == '2A' }.placed", equalTo(1))
                .body("departements.find { it.code == '2A' }.commandes", equalTo(1))
                .body("departements.find { it.code == '69' }.leads", equalTo(1))
                .body("departements.find { it.code == '69' }.clients", equalTo(0));
        viewer.request()
                .get("/api/departements/2A")
                .then()
                .statusCode(200)
                .body("departement.name", equalTo("Corse-du-Sud"))
                .body("products[0].product", equalTo("solar"))
                .body("products[0].placed", equalTo(1))
                .body("products[0].clients[0].name", equalTo("Soleil"))
                .body("products[0].clients[0].deliveries", equalTo(1));
        viewer.request().get("/api/departements/99").then().statusCode(404);
        viewer.request().get("/api/departements/" + "7".repeat(2_000)).then().statusCode(404);
    }

    @Test
    void commandesOfAClientThatHasNotPaidAreNotOpenAndSayWhy() {
        String reason = "overdue invoices";
        UUID paused = desk.commande("Soleil", 9, "75");
        UUID open = desk.commande("Aube", 4, "75");
        company.execute("update commandes set lb_target = 0.5 where tenant_id = ?", company.id());
        company.execute(
                "update clients set dunning_paused_at = now() where tenant_id = ? and name = 'Soleil'", company.id());
        viewer.request()
                .get(STATS)
                .then()
                .body("commandes.active", equalTo(1))
                .body("commandes.paused", equalTo(1))
                .body("commandes.overdue", equalTo(1))
                .body("commandes.weeklyQuota", equalTo(4))
                .body("commandes.behind.id", contains(open.toString()))
                .body("clients.active", equalTo(1))
                .body("lb.commandes.id", contains(open.toString()));
        viewer.request()
                .get("/api/departements")
                .then()
                .body("departements.find { it.code == '75' }.commandes", equalTo(1))
                .body("departements.find { it.code == '75' }.clients", equalTo(1));
        viewer.request()
                .get("/api/departements/75")
                .then()
                .body("products[0].clients.name", contains("Aube", "Soleil"))
                .body("products[0].clients.active", contains(true, false))
                .body("products[0].clients.pausedReason", contains(nullValue(), equalTo(reason)));
        viewer.request()
                .get("/api/commandes/stats")
                .then()
                .body("commandes.find { it.id == '" + paused + "' }.active", equalTo(false))
                .body("commandes.find { it.id == '" + paused + "' }.pausedReason", equalTo(reason))
                .body("commandes.find { it.id == '" + open + "' }.active", equalTo(true));
        String client = viewer.request().get("/api/commandes/" + paused).path("commande.client.id");
        viewer.request()
                .get("/api/clients/stats")
                .then()
                .body("clients.find { it.id == '" + client + "' }.active", equalTo(false))
                .body("clients.find { it.id == '" + client + "' }.pausedReason", equalTo(reason))
                .body("clients.find { it.id == '" + client + "' }.commandes", equalTo(0));
        viewer.request()
                .get("/api/clients/" + client + "/summary")
                .then()
                .body("commandes[0].active", equalTo(false))
                .body("commandes[0].pausedReason", equalTo(reason));
    }

    @Test
    void aClientOfAnotherCompanyIsNotThere() {
        UUID commande = desk.commande("Soleil", 9, "75");
        String id = viewer.request().get("/api/clients/stats").path("clients[0].id");
        company.execute("update clients set entity = 'OTHER' where tenant_id = ?", company.id());
        Client narrow = Client.of(server, company.narrowed(company.member("VIEWER"), "MAIN"));
        narrow.request().get("/api/clients/stats").then().body("clients", empty());
        narrow.request().get("/api/clients/" + id + "/summary").then().statusCode(404);
        viewer.request().get("/api/clients/" + commande + "/summary").then().statusCode(404);
    }

    @Test
    void theSystemsHealthNamesEachPart() {
        viewer.request()
                .get("/api/system/health")
                .then()
                .statusCode(200)
                .body("components.name", hasItems("database", "jobs", "mail", "routing", "schedules"))
                .body("components.find { it.name == 'database' }.status", equalTo("up"))
                .body("components.find { it.name == 'mail' }.status", equalTo("up"));
        company.execute(
                "insert into jobs (tenant_id, id, kind, payload, state, finished_at)"
                        + " values (?, ?, 'gone', '{}', 'DEAD', now())",
                company.id(),
                UUID.randomUUID());
        viewer.request()
                .get("/api/system/health")
                .then()
                .body("components.find { it.name == 'jobs' }.status", equalTo("degraded"))
                .body("status", not(equalTo("up")));
        Client others = Client.of(server, Company.on(server), "VIEWER");
        others.request()
                .get("/api/system/health")
                .then()
                .body("components.find { it.name == 'jobs' }.status", equalTo("up"))
                .body("components.name", hasItem("schedules"));
    }
}
