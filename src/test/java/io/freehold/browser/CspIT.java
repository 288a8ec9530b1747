package io.freehold.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import io.freehold.testing.Server;
import org.junit.jupiter.api.Test;

/** The page keeps to its strict policy and talks to its own server only. */
class CspIT {

    private final Trade trade = Trade.open();

    @Test
    void librariesAreKeptAndTheConsolesOwnFilesAreAskedForAnew() {
        try (Visit visit = Visit.wide()) {
            assertThat(caching(visit, "/")).isEqualTo("no-cache");
            assertThat(caching(visit, "/console/app.js")).isEqualTo("no-cache");
            assertThat(caching(visit, "/_static/lit/3.3.3/index.js")).contains("immutable");
        }
    }

    private static String caching(Visit visit, String path) {
        return visit.page().request().get(path).headers().get("cache-control");
    }

    @Test
    void journeyBreaksNoPolicyAndAsksNobodyElse() {
        trade.lead(1, "Fournier");
        try (Visit visit = Visit.wide().signIn(trade.member("OWNER"))) {
            visit.row("Fournier").click();
            visit.tab("Trace");
            assertThat(visit.drawer()).containsText("Passed");
            visit.tab("Delivery");
            Download file = visit.page()
                    .waitForDownload(() -> visit.button("Download CSV").click());
            assertThat(file.suggestedFilename()).startsWith("delivery-").endsWith(".csv");
            visit.page().keyboard().press("Escape");
            visit.link("Audit").click();
            assertThat(visit.page().locator("fh-table tbody tr").first()).isVisible();

            String home = Server.shared().address().toString();
            assertThat(visit.asked())
                    .isNotEmpty()
                    .allMatch(url -> url.startsWith(home) || url.startsWith("blob:" + home));
            assertThat(visit.said()).noneMatch(line -> line.contains("Content Security Policy"));
            assertThat(visit.said()).noneMatch(line -> line.startsWith("error: ") && !line.contains("404"));
        }
    }
}
