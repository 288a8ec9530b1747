package io.freehold.system;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.freehold.testing.Client;
import io.freehold.testing.Company;
import io.freehold.testing.LeadDesk;
import io.freehold.testing.Server;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Other terms are tried on the leads that came in, and nothing but a result is written. */
class SimulationsIT {

    private static final String SIMULATIONS = "/api/routing/simulations";

    private final Server server = Server.shared();
    private final Company company = Company.on(server.database(), "MAIN", "OTHER");
    private final LeadDesk desk = LeadDesk.of(company);
    private final Intake intake = new Intake(server, desk.provider("website"));
    private final Client owner = Client.of(server, company, "OWNER");

    @Test
    void moreQuotaSellsWhatWaits() {
        UUID commande = desk.commande("Soleil", 2, "75");
        for (int i = 0; i < 5; i++) {
            intake.send(Intake.lead("75")).then().statusCode(201);
        }
        intake.send(Intake.with(Intake.lead("75"), "test", true)).then().statusCode(201);
        String id = begun(Map.of("commande", commande, "weeklyQuota", 4, "price", "30.00"));
        done(id).then()
                .body("simulation.progress", equalTo(100))
                .body("simulation.changes[0].weeklyQuota", equalTo(4))
                .body("simulation.result.leads", equalTo(5))
                .body("simulation.result.routedBefore", equalTo(2))
                .body("simulation.result.routedAfter", equalTo(4))
                .body("simulation.result.unroutedAfter", equalTo(1))
                .body("simulation.result.revenue[0].revenueBefore", equalTo("50.00"))
                .body("simulation.result.revenue[0].revenueAfter", equalTo("120.00"))
                .body("simulation.result.byCommande[0].client.name", equalTo("Soleil"))
                .body("simulation.result.byCommande[0].capsReached.rule", contains("WeeklyQuotaReached"));
        owner.request().get("/api/deliveries").then().body("pagination.total", equalTo(2));
        owner.request().get("/api/leads?status=no_open_orders").then().body("pagination.total", equalTo(4));
        owner.request().get(SIMULATIONS).then().statusCode(200).body("simulations.id", contains(id));
    }

    @Test
    void whatCannotBeTriedIsRefusedByField() {
        UUID commande = desk.commande("Soleil", 2, "75");
        refused(Map.of("days", 31, "changes", List.of()), "days");
        refused(Map.of("days", 0, "changes", List.of()), "days");
        refused(Map.of("days", 1, "changes", List.of(Map.of("commande", UUID.randomUUID()))), "changes[0].commande");
        refused(
                Map.of("days", 1, "changes", List.of(Map.of("commande", commande), Map.of("commande", commande))),
                "changes[1].commande");
        refused(Map.of("days", 1, "changes", List.of(Map.of("commande", commande, "weeklyQuota", 0))), "weeklyQuota");
        refused(Map.of("days", 1, "changes", List.of(), "name", "x".repeat(10_000)), "name");
    }

    @Test
    void aCommandeOfAnotherTenantCannotBeTried() {
        Company others = Company.on(server.database(), "MAIN");
        UUID foreign = LeadDesk.of(others).commande("Theirs", 2, "75");
        refused(Map.of("days", 1, "changes", List.of(Map.of("commande", foreign))), "changes[0].commande");
    }

    @Test
    void whoMayNotSeeACompanyDoesNotSeeItsSimulations() {
        String id = begun();
        Client narrow = Client.of(server, company.narrowed(company.member("ADMIN"), "MAIN"));
        narrow.request().get(SIMULATIONS).then().body("simulations", hasSize(0));
        narrow.request().get(SIMULATIONS + "/" + id).then().statusCode(404);
        Client viewer = Client.of(server, company, "VIEWER");
        viewer.request().get(SIMULATIONS).then().statusCode(403);
        viewer.request()
                .body(Map.of("days", 1, "changes", List.of()))
                .post(SIMULATIONS)
                .then()
                .statusCode(403);
    }

    @Test
    void thereAreNoMoreThanThreeAtOnce() {
        for (int i = 0; i < 3; i++) {
            company.execute(
                    "insert into routing_simulations (tenant_id, id, days, entities, changes, status, author, created_at)"
                            + " values (?, ?, 1, '{MAIN}', '[]', 'running', 'somebody', now())",
                    company.id(),
                    UUID.randomUUID());
        }
        owner.request()
                .body(Map.of("days", 1, "changes", List.of()))
                .post(SIMULATIONS)
                .then()
                .statusCode(409)
                .body("code", equalTo("SIMULATIONS_UNDER_WAY"));
    }

    private String begun(Object... changes) {
        Response begun = owner.request()
                .body(Map.of("name", "More", "days", 1, "changes", List.of(changes)))
                .post(SIMULATIONS);
        begun.then().statusCode(202).header("Location", startsWith(server.address() + "api/routing/simulations/"));
        return begun.path("simulation.id");
    }

    private Response done(String id) {
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> owner.request()
                        .get(SIMULATIONS + "/" + id)
                        .then()
                        .statusCode(200)
                        .body("simulation.status", equalTo("done")));
        return owner.request().get(SIMULATIONS + "/" + id);
    }

    private void refused(Map<String, Object> wanted, String field) {
        owner.request().body(wanted).post(SIMULATIONS).then().statusCode(400).body("errors.field", hasItem(field));
    }
}
