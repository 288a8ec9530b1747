package io.freehold.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import io.freehold.testing.Client;
import io.freehold.testing.Company;
import io.freehold.testing.Server;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What happened in the trade, at the desk of those who work in it. */
class EventLogPageIT {

    private final Trade trade = Trade.open();

    @Test
    void eventIsFoundByItsActAndShowsWhatChanged() {
        Company.Member admin = trade.member("ADMIN");
        Client colleague = Client.of(Server.shared(), admin);
        String id = colleague.request().get("/api/commandes").path("commandes[0].id");
        colleague
                .request()
                .body(Map.of("active", false, "reason", "Holidays"))
                .post("/api/commandes/" + id + "/toggle")
                .then()
                .statusCode(200);
        try (Visit visit = Visit.wide().signIn(trade.member("USER"))) {
            visit.link("Event log").click();
            visit.button("Action").click();
            visit.button("Commande paused").click();
            assertThat(visit.page()).hasURL(Pattern.compile("action=commande.paused"));
            visit.row("Commande paused").click();
            assertThat(visit.drawer()).containsText("Holidays");
            assertThat(visit.drawer()).containsText(admin.email());
            visit.link("Open the commande").click();
            assertThat(visit.drawer()).containsText(Trade.BUYER);
        }
    }

    @Test
    void whoMayNotReadItDoesNotHaveThePage() {
        try (Visit visit = Visit.wide().signIn(trade.member("VIEWER"))) {
            assertThat(visit.link("Event log")).hasCount(0);
            visit.go("/#/event-log");
            assertThat(visit.page().getByText("There is no such page")).isVisible();
        }
    }
}
