package io.freehold.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import io.freehold.testing.Client;
import io.freehold.testing.Server;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Other terms are tried at the desk before they are set. */
class SimulationsPageIT {

    private static final String SIMULATIONS = "/api/routing/simulations";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Trade trade = Trade.open();

    @Test
    void simulationShowsTheDifferenceInRevenueAndTheCapsThatWereReached() {
        for (int number = 1; number <= 3; number++) {
            trade.lead(number, "Essayee");
        }
        try (Visit visit = Visit.wide().signIn(trade.member("ADMIN")).go("/#/simulations")) {
            visit.button("New simulation").click();
            visit.page().getByLabel("Name", Visit.exactly()).fill("Dearer and fewer");
            visit.button("Simulate").click();
            assertThat(visit.drawer()).containsText("Choose a commande and change something about it.");
            visit.page().getByLabel("Commande to change").selectOption(commande());
            visit.page().getByLabel("Leads a week").fill("2");
            visit.page().getByLabel("Price a lead").fill("30.00");
            visit.button("Simulate").click();
            assertThat(visit.page()).hasURL(Pattern.compile("#/simulations/[0-9a-f-]{36}$"));
            assertThat(visit.drawer()).containsText("3 leads replayed");
            assertThat(visit.row("Revenue").first()).containsText(Pattern.compile("€75.00\\s*€60.00\\s*-€15.00"));
            assertThat(visit.row("Nobody took")).containsText(Pattern.compile("0\\s*1\\s*\\+1"));
            assertThat(visit.drawer()).containsText("Weekly quota reached 1×");
            visit.page().keyboard().press("Escape");
            assertThat(visit.row("Dearer and fewer")).containsText("Done");
        }
    }

    @Test
    void listFollowsASimulationToItsEndByItself() {
        Client admin = Client.of(Server.shared(), trade.member("ADMIN"));
        admin.request()
                .body(Map.of("name", "As it is", "days", 1, "changes", List.of()))
                .post(SIMULATIONS)
                .then()
                .statusCode(202);
        Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> admin.request().get(SIMULATIONS).path("simulations[0].status"), "done"::equals);
        try (Visit visit = Visit.wide().signIn(trade.member("ADMIN"))) {
            visit.page().route("**/api/routing/simulations?*", SimulationsPageIT::asItWasBefore, once());
            visit.go("/#/simulations");
            assertThat(visit.row("As it is")).containsText("Running");
            assertThat(visit.row("As it is")).containsText("Done");
        }
    }

    private static void asItWasBefore(Route route) {
        String done = route.fetch().text();
        route.fulfill(new Route.FulfillOptions()
                .setContentType("application/json")
                .setBody(done.replace("\"status\":\"done\"", "\"status\":\"running\"")));
    }

    private static Page.RouteOptions once() {
        return new Page.RouteOptions().setTimes(1);
    }

    private String commande() {
        return Client.of(Server.shared(), trade.member("VIEWER"))
                .request()
                .get("/api/commandes")
                .path("commandes[0].id");
    }
}
