package io.freehold.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Lists are ordered by the server, at the click of a heading. */
class SortingIT {

    private final Trade trade = Trade.open();

    @Test
    void headingTurnsTheOrderRoundAndTheAddressKeepsIt() {
        trade.desk().commande("Aurore", 5, "13");
        try (Visit visit = Visit.wide().signIn(trade.member("ADMIN")).go("/#/clients")) {
            assertThat(first(visit)).containsText("Aurore");
            assertThat(heading(visit, "Name")).hasAttribute("aria-sort", "ascending");
            visit.button("Name").click();
            assertThat(first(visit)).containsText(Trade.BUYER);
            assertThat(heading(visit, "Name")).hasAttribute("aria-sort", "descending");
            assertThat(visit.page()).hasURL(Pattern.compile("sort=name%3Adesc"));
            visit.page().reload();
            assertThat(first(visit)).containsText(Trade.BUYER);
            visit.button("Set up").click();
            assertThat(first(visit)).containsText("Aurore");
            assertThat(heading(visit, "Set up")).hasAttribute("aria-sort", "descending");
            assertThat(heading(visit, "Name")).hasAttribute("aria-sort", "none");
        }
    }

    @Test
    void newLeadFindsItsPlaceInAnotherOrder() {
        trade.lead(1, "Premiere");
        try (Visit visit = Visit.wide().signIn(trade.member("ADMIN")).go("/#/leads?sort=createdAt%3Aasc")) {
            assertThat(first(visit)).containsText("Premiere");
            trade.lead(2, "Seconde");
            assertThat(visit.row("Seconde")).isVisible();
            assertThat(first(visit)).containsText("Premiere");
        }
    }

    private static Locator first(Visit visit) {
        return visit.page().locator("fh-table tbody tr").first();
    }

    private static Locator heading(Visit visit, String name) {
        return visit.page().getByRole(AriaRole.COLUMNHEADER, new GetByRoleOptions().setName(name));
    }
}
