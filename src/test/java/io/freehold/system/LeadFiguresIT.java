package io.freehold.system;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import io.freehold.testing.Client;
import io.freehold.testing.Company;
import io.freehold.testing.LeadDesk;
import io.freehold.testing.Server;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Leads counted and narrowed down. */
class LeadFiguresIT {

    private final Server server = Server.shared();
    private final Company company = Company.on(server);
    private final Client owner = Client.of(server, company, "OWNER");
    private String provider;
    private Intake intake;

    @BeforeEach
    void open() {
        LeadDesk.of(company);
        Response made = owner.request().body(Map.of("name", "website")).post("/api/providers");
        provider = made.path("provider.id");
        intake = new Intake(server, made.path("key"));
    }

    @Test
    void theFiguresOfAWeekAddUp() {
        intake.send(Intake.lead("75"));
        intake.send(Intake.with(Intake.lead("75"), "test", true));
        intake.send(Intake.with(Intake.lead("75"), "phone", null));
        Response stats = owner.request().get("/api/leads/stats");
        stats.then()
                .statusCode(200)
                .body("total", equalTo(2))
                .body("byStatus.keySet()", hasItems("new", "returned", "no_open_orders"))
                .body("byStatus.size()", equalTo(9))
                .body("byStatus.invalid", equalTo(1))
                .body("byProvider[0].total", equalTo(2))
                .body("byProvider[0].invalid", equalTo(1))
                .body("byProduct[0].product", equalTo(LeadDesk.PRODUCT))
                .body("byDay", hasSize(7))
                .body("byDay.total.sum()", equalTo(2));
        owner.request()
                .get("/api/leads/stats?week=2020-W01")
                .then()
                .statusCode(200)
                .body("total", equalTo(0));
        owner.request().get("/api/leads/stats?week=2020-W99").then().statusCode(400);
        owner.request().get("/api/leads/stats?product=pool").then().body("total", equalTo(0));
        owner.request().get("/api/providers/" + provider + "/stats").then().body("total", equalTo(2));
        owner.request()
                .get("/api/providers/" + UUID.randomUUID() + "/stats")
                .then()
                .statusCode(404);
    }

    @Test
    void theListIsNarrowedByProviderWeekEntityAndTrial() {
        intake.send(Intake.lead("75"));
        intake.send(Intake.with(Intake.lead("69"), "test", true));
        String week = owner.request().get("/api/leads/stats").path("week");
        total("", 2);
        total("?test=true", 1);
        total("?test=false&provider=" + provider + "&week=" + week, 1);
        total("?provider=" + UUID.randomUUID(), 0);
        total("?week=2020-W01", 0);
        total("?entity=MAIN&departement=69", 1);
        total("?entity=OTHER", 0);
        for (String bad : List.of("provider=x", "week=x", "test=x")) {
            owner.request().get("/api/leads?" + bad).then().statusCode(400);
        }
    }

    private void total(String query, int expected) {
        owner.request().get("/api/leads" + query).then().statusCode(200).body("pagination.total", equalTo(expected));
    }
}
