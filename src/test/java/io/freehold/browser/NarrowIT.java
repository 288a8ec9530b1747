package io.freehold.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.freehold.testing.Company;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Everything is reached on a telephone, and nothing is wider than it. */
class NarrowIT {

    /** What sticks out at the right, looked for through every shadow root. */
    private static final String TOO_WIDE = """
            () => {
              const found = [];
              const look = (root) => root.querySelectorAll('*').forEach((element) => {
                if (element.shadowRoot) look(element.shadowRoot);
                const scrolls = element.scrollWidth > element.clientWidth + 1
                  && ['auto', 'scroll'].includes(getComputedStyle(element).overflowX);
                if (scrolls) found.push(element.localName + '.' + element.className);
              });
              look(document);
              const page = document.scrollingElement;
              if (page.scrollWidth > innerWidth) found.push('page ' + page.scrollWidth);
              return found;
            }
            """;

    private final Trade trade = Trade.open();

    @Test
    void nothingScrollsSideways() {
        trade.lead(1, "de La Rochefoucauld-Montmorency");
        try (Visit visit = Visit.narrow()) {
            assertThat(tooWide(visit)).isEmpty();
            visit.signIn(trade.member("OWNER"));
            assertThat(visit.row("Rochefoucauld")).isVisible();
            assertThat(tooWide(visit)).isEmpty();
            visit.row("Rochefoucauld").click();
            assertThat(visit.drawer()).containsText("Timeline");
            assertThat(tooWide(visit)).isEmpty();
            visit.tab("Trace");
            assertThat(visit.drawer()).containsText(Trade.BUYER);
            assertThat(tooWide(visit)).isEmpty();
            visit.tab("Delivery");
            assertThat(visit.drawer()).containsText("Pending");
            assertThat(tooWide(visit)).isEmpty();
        }
    }

    @Test
    void everyPageIsReachedThroughTheMenu() {
        trade.lead(1, "Blanchard");
        try (Visit visit = Visit.narrow().signIn(trade.member("OWNER"))) {
            for (String page : List.of("Deliveries", "Audit")) {
                visit.button("Open navigation").click();
                visit.link(page).click();
                assertThat(visit.heading(page)).isVisible();
                assertThat(visit.page().locator("fh-table tbody tr").first()).isVisible();
                assertThat(tooWide(visit)).isEmpty();
            }
        }
    }

    @Test
    void pagesOfTheTenantFit() {
        Company.Member owner = trade.member("OWNER");
        try (Visit visit = Visit.narrow().signIn(owner)) {
            for (String page : Pages.OF_THE_OWNER) {
                visit.go("/#/" + page);
                Pages.awaitSettled(visit);
                assertThat(tooWide(visit)).as(page).isEmpty();
            }
            visit.go("/#/users/" + owner.identity() + "/permissions");
            assertThat(visit.drawer()).containsText("leads.view");
            assertThat(tooWide(visit)).isEmpty();
        }
    }

    @Test
    void pagesOfThePlatformFit() {
        try (Visit visit = Visit.asOperator(Visit.narrow(), "SUPER_ADMIN")) {
            for (String page : Pages.ofTheOperator(trade.company())) {
                visit.go("/#/operator/" + page);
                Pages.awaitSettled(visit);
                assertThat(tooWide(visit)).as(page).isEmpty();
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static List<String> tooWide(Visit visit) {
        return (List<String>) visit.page().evaluate(TOO_WIDE);
    }
}
