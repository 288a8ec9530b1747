package io.freehold.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import io.freehold.testing.Company;
import io.freehold.testing.Server;
import org.junit.jupiter.api.Test;

/** What clients give back: filed at the delivery, decided at the desk. */
class ReturnsPageIT {

    private final Trade trade = Trade.of(Company.on(Server.shared().database(), "RDZ", "MDL"));

    @Test
    void returnIsFiledAtItsDeliveryAndDecidedWithinOneEntity() {
        trade.lead(1, "Rendue");
        try (Visit visit = Visit.wide().signIn(trade.member("ADMIN")).go("/#/deliveries")) {
            visit.row(Trade.BUYER).click();
            visit.button("Switch to RDZ").click();
            visit.button("Send now").click();
            assertThat(visit.drawer().locator("fh-delivery-card fh-badge").first())
                    .hasText("Sent");
            visit.button("File a return…").click();
            visit.question().getByLabel("Reason").fill("Wrong number");
            visit.answer("File the return");
            assertThat(visit.page().getByText("Return filed.")).isVisible();
            visit.page().keyboard().press("Escape");
            visit.scope("All entities");
            visit.link("Returns").click();
            visit.row("Wrong number").click();
            assertThat(visit.button("Accept")).isDisabled();
            visit.button("Switch to RDZ").click();
            visit.button("Accept").click();
            visit.question().getByLabel("Note").fill("Checked");
            visit.answer("Accept");
            assertThat(visit.drawer().locator("fh-badge")).hasText("Accepted");
            visit.link("Open the delivery").click();
            assertThat(visit.drawer()).containsText("Rejected");
        }
    }
}
