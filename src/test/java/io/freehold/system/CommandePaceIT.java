package io.freehold.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.freehold.testing.Client;
import io.freehold.testing.Company;
import io.freehold.testing.LeadDesk;
import io.freehold.testing.Server;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a commande takes, what it shows of it, and what lets leads in that wait. */
class CommandePaceIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Server server = Server.shared();
    private final Company company = Company.on(server);
    private final LeadDesk desk = LeadDesk.of(company);
    private final Intake intake = new Intake(server, desk.provider("website"));
    private final Intake lb = new Intake(server, desk.provider("leadbyte", "MAIN", true));
    private final Stall stall = new Stall(Client.of(server, company, "ADMIN"));
    private final String client = stall.welcomed(Stall.client());

    @Test
    void whatIsTakenShowsInNumberAndMoneyAndInTheWeek() {
        Map<String, Object> wanted = Stall.with(Stall.commande(client), "lbTarget", "0.5");
        String path = "/api/commandes/" + stall.ordered(wanted);
        assertThat(sent(lb)).isEqualTo("routed");
        assertThat(sent(intake)).isEqualTo("routed");
        stall.get(path)
                .then()
                .body("commande.used.week", equalTo(2))
                .body("commande.used.lb", equalTo(1))
                .body("commande.used.moneyDay", equalTo("50.00"));
        stall.get("/api/commandes/stats")
                .then()
                .statusCode(200)
                .body("commandes.used", equalTo(List.of(2)))
                .body("commandes.missing", equalTo(List.of(8)))
                .body("commandes.percent", equalTo(List.of("20.0")))
                .body("totals.weeklyQuota", equalTo(10))
                .body("totals.percent", equalTo("20.0"));
        stall.get("/api/commandes/stats?week=2020-W53").then().body("commandes", hasSize(0));
        stall.get("/api/commandes/stats?week=2026-W54").then().statusCode(400);
        stall.get("/api/commandes/lb-monitor")
                .then()
                .statusCode(200)
                .body("commandes.target", equalTo(List.of("0.5000")))
                .body("commandes.delivered", equalTo(List.of(2)))
                .body("commandes.lbDelivered", equalTo(List.of(1)))
                .body("commandes.share", equalTo(List.of("0.5000")))
                .body("commandes.need", equalTo(List.of(1)));
    }

    @Test
    void aCapByMoneyEndsTheDayAndAHigherOneLetsTheNextIn() {
        Map<String, Object> capped = Stall.with(Stall.commande(client), "caps", Map.of("moneyDay", "49.99"));
        String path = "/api/commandes/" + stall.ordered(capped);
        assertThat(sent(intake)).isEqualTo("routed");
        String second = waiting();
        stall.put(path, "/quota", Map.of("weeklyQuota", 10, "caps", Map.of("moneyDay", "50.00")))
                .then()
                .statusCode(200);
        awaitRouted(second);
    }

    @Test
    void whatOpensACommandeLetsInThoseThatWait() {
        Map<String, Object> calendar = Map.of("name", "Never", "opening", Map.of());
        String never = stall.post("/api/calendars", calendar).path("calendar.id");
        Map<String, Object> narrow = Stall.commande(client);
        narrow.put("weeklyQuota", 1);
        narrow.put("departements", List.of("69"));
        narrow.put("calendarId", never);
        narrow.put("active", false);
        String path = "/api/commandes/" + stall.ordered(narrow);
        String first = waiting();
        stall.post(path + "/toggle", Map.of("active", true)).then().statusCode(200);
        stall.patch(path, Map.of("departements", List.of("69", "75"))).then().statusCode(200);
        assertThat(status(first)).isEqualTo("no_open_orders");
        Map<String, Object> always = Map.of("opening", week());
        stall.patch("/api/calendars/" + never, always).then().statusCode(200);
        awaitRouted(first);
        String second = waiting();
        stall.put(path, "/quota", Map.of("weeklyQuota", 2, "caps", Map.of()))
                .then()
                .statusCode(200);
        awaitRouted(second);
        String third = waiting();
        stall.ordered(Stall.commande(client));
        awaitRouted(third);
    }

    @Test
    void aClientThatTakesLeadsAgainLetsInThoseThatWait() {
        stall.ordered(Stall.commande(client));
        stall.patch("/api/clients/" + client, Map.of("active", false)).then().statusCode(200);
        String lead = waiting();
        stall.patch("/api/clients/" + client, Map.of("active", true)).then().statusCode(200);
        awaitRouted(lead);
    }

    @Test
    void aDeletedCommandeTakesNothing() {
        String path = "/api/commandes/" + stall.ordered(Stall.commande(client));
        stall.delete(path).then().statusCode(200);
        waiting();
    }

    private static Map<String, List<String>> week() {
        List<String> day = List.of("00:00-00:00");
        return Map.of(
                "MONDAY",
                day,
                "TUESDAY",
                day,
                "WEDNESDAY",
                day,
                "THURSDAY",
                day,
                "FRIDAY",
                day,
                "SATURDAY",
                day,
                "SUNDAY",
                day);
    }

    private static String sent(Intake from) {
        return from.send(Intake.lead("75")).path("status");
    }

    private String waiting() {
        var answer = intake.send(Intake.lead("75"));
        assertThat(answer.<String>path("status")).isEqualTo("no_open_orders");
        return answer.path("leadId");
    }

    private String status(String lead) {
        return stall.get("/api/leads/" + lead).path("lead.status");
    }

    private void awaitRouted(String lead) {
        await().atMost(PATIENCE).until(() -> status(lead).equals("routed"));
    }
}
