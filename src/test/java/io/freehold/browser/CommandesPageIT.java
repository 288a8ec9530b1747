package io.freehold.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Commandes at the desk: limited, aimed, paused; and the calendars that they follow. */
class CommandesPageIT {

    private final Trade trade = Trade.open();

    @Test
    void quotaAndCapsAreSetAndShown() {
        try (Visit visit = commandes(Visit.wide().signIn(trade.member("ADMIN")))) {
            visit.row(Trade.BUYER).click();
            visit.tab("Quota and caps");
            visit.page().getByLabel("Leads a week").fill("70");
            visit.page().getByLabel("Cap: a day").fill("5");
            visit.page().getByLabel("Cap: money a week").fill("500.00");
            visit.button("Save").click();
            assertThat(visit.page().getByText("Saved.")).isVisible();
            visit.tab("State");
            assertThat(visit.drawer()).containsText("0 of 70");
            assertThat(visit.drawer()).containsText("0 of 5");
            assertThat(visit.drawer()).containsText("0 of 500");
        }
    }

    @Test
    void commandeIsPausedWithAReasonAndResumed() {
        try (Visit visit = commandes(Visit.wide().signIn(trade.member("ADMIN")))) {
            visit.row(Trade.BUYER).click();
            visit.button("Pause…").click();
            visit.question().getByLabel("Reason").fill("Holidays");
            answer(visit, "Pause");
            assertThat(visit.drawer()).containsText("Holidays");
            visit.button("Resume").click();
            assertThat(visit.button("Pause…")).isVisible();
        }
    }

    @Test
    void commandeWithAnLbTargetIsInTheMonitor() {
        try (Visit visit = commandes(Visit.wide().signIn(trade.member("ADMIN")))) {
            visit.row(Trade.BUYER).click();
            visit.tab("LB target");
            visit.page().getByLabel("LB target").fill("0.3");
            visit.button("Save").click();
            assertThat(visit.page().getByText("Saved.")).isVisible();
            visit.page().keyboard().press("Escape");
            visit.link("LB monitor").click();
            assertThat(visit.row(Trade.BUYER)).containsText("1 more");
            visit.row(Trade.BUYER).click();
            assertThat(visit.page()).hasURL(Pattern.compile("#/commandes/[0-9a-f-]{36}$"));
        }
    }

    @Test
    void placeThatIsTakenShowsItselfWithoutReload() {
        try (Visit visit = commandes(Visit.wide().signIn(trade.member("ADMIN")))) {
            assertThat(visit.row(Trade.BUYER)).containsText("0 of 50");
            trade.lead(1, "Nouvelle");
            assertThat(visit.row(Trade.BUYER)).containsText("1 of 50");
        }
    }

    @Test
    void calendarIsKeptWithItsHoursAndDeleted() {
        try (Visit visit = Visit.wide().signIn(trade.member("ADMIN")).go("/#/calendars")) {
            visit.button("New calendar").click();
            visit.page().getByLabel("Name", Visit.exactly()).fill("Office");
            visit.page().getByLabel("Saturday").fill("09:00-12:00, 14:00-16:00");
            visit.button("Keep the calendar").click();
            assertThat(visit.drawer().locator("h2")).hasText("Office");
            assertThat(visit.page().getByLabel("Saturday")).hasValue("09:00-12:00, 14:00-16:00");
            visit.button("Add French holidays").click();
            assertThat(visit.page().getByLabel("Holidays")).hasValue(Pattern.compile("-12-25"));
            visit.button("Delete…").click();
            visit.question().getByLabel("Type Office to confirm").fill("Office");
            answer(visit, "Delete");
            assertThat(visit.page().getByText("No calendars yet")).isVisible();
        }
    }

    @Test
    void viewerHasNothingToWriteWith() {
        try (Visit visit = commandes(Visit.wide().signIn(trade.member("VIEWER")))) {
            assertThat(visit.button("New commande")).hasCount(0);
            visit.row(Trade.BUYER).click();
            assertThat(visit.drawer()).containsText("This week");
            assertThat(visit.button("Pause…")).hasCount(0);
            assertThat(visit.button("Delete…")).hasCount(0);
        }
    }

    private static Visit commandes(Visit visit) {
        visit.go("/#/commandes");
        assertThat(visit.heading("Commandes")).isVisible();
        return visit;
    }

    private static void answer(Visit visit, String label) {
        visit.question()
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(label))
                .click();
    }
}
