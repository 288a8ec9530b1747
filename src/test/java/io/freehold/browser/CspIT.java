package io.freehold.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import io.freehold.testing.Server;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The page keeps to its strict policy and talks to its own server only. */
class CspIT {

    private final Trade trade = Trade.open();

    @Test
    void secondVisitAsksForNoneOfTheConsolesFilesAgain() {
        try (Visit visit = Visit.wide().signIn(trade.member("OWNER"))) {
            visit.page().reload();
            assertThat(visit.link("Audit")).isVisible();
            assertThat(files(visit, "true")).hasSizeGreaterThan(50);
            assertThat(files(visit, "file.transferSize > 0")).isEmpty();
        }
    }

    /** What the page has loaded, under a condition; of a file out of the browser's cache nothing was transferred. */
    private static List<?> files(Visit visit, String condition) {
        return (List<?>) visit.page()
                .evaluate("performance.getEntriesByType('resource').filter(file => file.name.includes('/_static/') && "
                        + condition + ").map(file => file.name)");
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
