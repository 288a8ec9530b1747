package io.freehold.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import io.freehold.testing.Client;
import io.freehold.testing.Company;
import io.freehold.testing.Server;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Deliveries at the desk: found, sent, taken back, one by one and many at once. */
class DeliveriesPageIT {

    private final Trade trade = Trade.open();

    @Test
    void rejectedWithAReasonAndAcceptedAgain() {
        trade.lead(1, "Fontaine");
        Company.Member admin = trade.member("ADMIN");
        try (Visit visit = deliveries(Visit.wide().signIn(admin))) {
            visit.row(Trade.BUYER).click();
            visit.button("Send now").click();
            assertThat(visit.drawer().locator("fh-delivery-card fh-badge").first())
                    .hasText("Sent");
            visit.button("Reject…").click();
            visit.question().getByLabel("Reason").fill("Wrong number");
            answer(visit, "Reject");
            assertThat(visit.drawer()).containsText("Rejected");
            assertThat(visit.drawer()).containsText("Wrong number");
            visit.button("Accept again").click();
            answer(visit, "Accept again");
            assertThat(visit.drawer()).containsText("Accepted");
        }
    }

    @Test
    void rejectionWithoutAReasonIsNotSent() {
        trade.lead(1, "Fontaine");
        try (Visit visit = deliveries(Visit.wide().signIn(trade.member("ADMIN")))) {
            visit.row(Trade.BUYER).click();
            visit.button("Send now").click();
            visit.button("Reject…").click();
            answer(visit, "Reject");
            assertThat(visit.question()).containsText("Enter: reason.");
        }
    }

    @Test
    void filtersStandInTheAddressAndTakeSeveralStatuses() {
        trade.lead(1, "Fontaine");
        try (Visit visit = deliveries(Visit.wide().signIn(trade.member("ADMIN")))) {
            visit.button("Status").click();
            visit.button("Failed").click();
            assertThat(visit.page().getByText("Nothing matches these filters")).isVisible();
            visit.button("Pending").click();
            assertThat(visit.row(Trade.BUYER)).isVisible();
            assertThat(visit.page()).hasURL(Pattern.compile("status=failed%2Cpending"));
            visit.page().reload();
            assertThat(visit.row(Trade.BUYER)).isVisible();
        }
    }

    @Test
    void manyAreSentAtOnceAndShowThemselvesAsSent() {
        for (int number = 1; number <= 3; number++) {
            trade.lead(number, "Nombreux");
        }
        try (Visit visit = deliveries(Visit.wide().signIn(trade.member("ADMIN")))) {
            assertThat(visit.row(Trade.BUYER)).hasCount(3);
            visit.page().getByLabel("Select all shown").check();
            assertThat(visit.page().getByText("3 selected")).isVisible();
            visit.button("Send now").click();
            answer(visit, "Send now");
            assertThat(visit.page().getByText("3 done.")).isVisible();
            assertThat(visit.page().locator("fh-table fh-badge").getByText("Sent"))
                    .hasCount(3);
        }
    }

    @Test
    void changeOfAColleagueShowsItselfWithoutReload() {
        trade.lead(1, "Fontaine");
        Company.Member admin = trade.member("ADMIN");
        Client colleague = Client.of(Server.shared(), admin);
        String id = colleague.request().get("/api/deliveries").path("deliveries[0].id");
        try (Visit visit = deliveries(Visit.wide().signIn(admin))) {
            assertThat(visit.row(Trade.BUYER)).containsText("Pending");
            colleague
                    .request()
                    .body(Map.of("ids", List.of(id), "action", "send"))
                    .post("/api/deliveries/batch")
                    .then()
                    .statusCode(200);
            assertThat(visit.row(Trade.BUYER)).containsText("Sent");
        }
    }

    @Test
    void allEntitiesAreReadOnlyAndAViewerHasNothingToWriteWith() {
        Trade both = Trade.of(Company.on(Server.shared().database(), "RDZ", "MDL"));
        both.lead(1, "Fontaine");
        try (Visit visit = deliveries(Visit.wide().signIn(both.member("ADMIN")))) {
            visit.row(Trade.BUYER).click();
            assertThat(visit.button("Send now")).isDisabled();
            assertThat(visit.drawer()).containsText("All entities are read only.");
            visit.button("Switch to RDZ").click();
            assertThat(visit.button("Send now")).isEnabled();
        }
        try (Visit visit = deliveries(Visit.wide().signIn(both.member("VIEWER")))) {
            assertThat(visit.page().getByLabel("Select this row")).hasCount(0);
            visit.row(Trade.BUYER).click();
            assertThat(visit.button("Download CSV").last()).isVisible();
            assertThat(visit.button("Send now")).hasCount(0);
        }
    }

    @Test
    void dailyMailsAreATabWithAnAddress() {
        try (Visit visit = deliveries(Visit.wide().signIn(trade.member("ADMIN")))) {
            visit.link("Daily mails").click();
            assertThat(visit.page()).hasURL(Pattern.compile("#/delivery-batches$"));
            assertThat(visit.page().getByText("No daily mails yet")).isVisible();
        }
    }

    private static Visit deliveries(Visit visit) {
        visit.link("Deliveries").click();
        assertThat(visit.heading("Deliveries")).isVisible();
        return visit;
    }

    private static void answer(Visit visit, String label) {
        visit.question()
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(label))
                .click();
    }
}
