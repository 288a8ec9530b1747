package io.freehold.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The week at a glance, and where in the country it happened. */
class DashboardIT {

    private final Trade trade = Trade.open();

    @Test
    void leadIsCountedWithoutReload() {
        try (Visit visit = Visit.wide().signIn(trade.member("ADMIN")).go("/#/dashboard")) {
            Locator leads = visit.page()
                    .locator("fh-widget")
                    .filter(new Locator.FilterOptions().setHasText("Leads"))
                    .first();
            assertThat(leads).containsText("0");
            trade.lead(1, "Nouvelle");
            assertThat(leads).containsText("Routed");
        }
    }

    @Test
    void widgetThatFailsLeavesTheOthersStanding() {
        try (Visit visit = Visit.wide().signIn(trade.member("ADMIN"))) {
            visit.page().route(Pattern.compile("/api/leads/dashboard-stats"), DashboardIT::withoutProviders);
            visit.go("/#/dashboard");
            assertThat(visit.page().getByText("The providers could not be read."))
                    .isVisible();
            assertThat(visit.page().locator("fh-widget")).hasCount(8);
            assertThat(visit.page().locator("fh-problem")).hasCount(0);
        }
    }

    @Test
    void departementOpensUnderItsAddressWithItsBuyers() {
        trade.lead(1, "Nouvelle");
        try (Visit visit = Visit.wide().signIn(trade.member("ADMIN")).go("/#/departements")) {
            visit.row("75 Paris").click();
            assertThat(visit.page()).hasURL(Pattern.compile("#/departements/75"));
            assertThat(visit.drawer()).containsText(Trade.BUYER);
            assertThat(visit.drawer()).containsText("1 lead, 1 placed");
            visit.page().keyboard().press("Escape");
            visit.button("Week before").click();
            assertThat(visit.row("75 Paris")).containsText("0");
        }
    }

    private static void withoutProviders(Route route) {
        String answer = route.fetch().text();
        route.fulfill(new Route.FulfillOptions()
                .setContentType("application/json")
                .setBody(answer.replace(
                        "\"_errors\":[]",
                        "\"_errors\":[{\"widget\":\"providers\",\"message\":\"The providers could not be read.\"}]")));
    }
}
