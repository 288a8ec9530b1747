package io.freehold.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The main job, seen from the desk: a lead comes in, shows itself, is explained and is sent. */
class LeadsLiveIT {

    private final Trade trade = Trade.open();

    @Test
    void newLeadAppearsWithoutReload() {
        trade.lead(1, "Auparavant");
        try (Visit visit = Visit.wide().signIn(trade.member("ADMIN"))) {
            assertThat(visit.row("Auparavant")).isVisible();
            trade.lead(2, "Nouvelle");
            assertThat(visit.row("Nouvelle")).containsText("Routed");
            assertThat(visit.page().locator("fh-table tbody tr").first()).containsText("Nouvelle");
        }
    }

    @Test
    void drawerShowsTraceAndDeliveryUnderAnAddressOfItsOwn() {
        String id = trade.lead(3, "Lefebvre");
        try (Visit visit = Visit.wide().signIn(trade.member("ADMIN"))) {
            visit.row("Lefebvre").click();
            assertThat(visit.page()).hasURL(Pattern.compile("#/leads/" + id + "$"));
            assertThat(visit.drawer()).containsText("Received from website");
            visit.tab("Trace");
            assertThat(visit.drawer()).containsText(Trade.BUYER);
            assertThat(visit.drawer()).containsText("Passed");
            visit.tab("Delivery");
            assertThat(visit.drawer()).containsText(Trade.BUYER);
            assertThat(visit.drawer()).containsText("Pending");
            visit.page().reload();
            assertThat(visit.drawer()).containsText("Pending");
        }
    }

    @Test
    void pendingDeliveryIsSentFromTheDrawer() {
        String id = trade.lead(4, "Garnier");
        try (Visit visit = Visit.wide().signIn(trade.member("ADMIN"))) {
            visit.page().navigate("/#/leads/" + id + "/delivery");
            visit.button("Send now").click();
            assertThat(visit.drawer().locator("fh-delivery-card fh-badge").first())
                    .hasText("Sent");
            assertThat(visit.drawer()).containsText("Delivered");
        }
    }
}
