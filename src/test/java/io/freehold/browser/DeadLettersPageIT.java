package io.freehold.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;

/** Deliveries that were given up: seen with what failed, and brought on their way again. */
class DeadLettersPageIT {

    private final Trade trade = Trade.open();

    @Test
    void deadLetterSaysWhatFailedAndIsReplayed() {
        trade.lead(1, "Perdue");
        trade.lead(2, "Oubliee");
        giveUp();
        try (Visit visit = Visit.wide().signIn(trade.member("ADMIN")).go("/#/deliveries")) {
            visit.link("Dead letters").click();
            assertThat(visit.row(Trade.BUYER)).hasCount(2);
            assertThat(visit.row(Trade.BUYER).first()).containsText("The client declined the offer.");
            visit.row(Trade.BUYER).first().click();
            assertThat(visit.drawer()).containsText("It is not tried again by itself.");
            assertThat(visit.button("Send again")).hasCount(0);
            visit.button("Replay").click();
            assertThat(visit.drawer().locator("fh-delivery-card fh-badge").first())
                    .hasText("Sent");
            visit.page().keyboard().press("Escape");
            assertThat(visit.row(Trade.BUYER)).hasCount(1);
            visit.page().getByLabel("Select all shown").check();
            visit.button("Send again").click();
            assertThat(visit.page().getByText("No dead letters")).isVisible();
        }
    }

    private void giveUp() {
        trade.company()
                .execute(
                        "update deliveries set status = 'failed', attempts = 3, dead_at = now(),"
                                + " error = 'The client declined the offer.' where tenant_id = ?",
                        trade.company().id());
    }
}
