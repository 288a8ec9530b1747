package io.freehold.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import io.freehold.testing.Company;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Axe finds nothing serious, in light and in dark. */
class AccessibilityIT {

    private static final String FINDINGS = """
            async (rules) => (await axe.run(document, {resultTypes: ['violations'], ...(rules && {runOnly: rules})})).violations
              .filter((violation) => ['serious', 'critical'].includes(violation.impact))
              .map((violation) => violation.id + ': ' + violation.nodes.map((node) => node.html).join(' | '))
            """;

    private static final String AXE = source();

    private final Trade trade = Trade.open();

    @Test
    void nothingSeriousOnAnyPage() {
        trade.lead(1, "Gauthier");
        try (Visit visit = Visit.wide()) {
            assertThat(visit.button("Sign in")).isVisible();
            check(visit, "sign-in");
            visit.signIn(trade.member("OWNER"));
            assertThat(visit.row("Gauthier")).isVisible();
            check(visit, "leads");
            visit.row("Gauthier").click();
            assertThat(visit.drawer()).containsText("Timeline");
            check(visit, "lead");
            visit.tab("Trace");
            assertThat(visit.drawer()).containsText("Passed");
            check(visit, "trace");
            visit.tab("Delivery");
            assertThat(visit.drawer()).containsText("Pending");
            check(visit, "delivery");
            visit.page().keyboard().press("Escape");
            for (String page : List.of("Deliveries", "Audit")) {
                visit.link(page).click();
                assertThat(visit.page().locator("fh-table tbody tr").first()).isVisible();
                check(visit, page);
            }
            visit.button("Account of").click();
            check(visit, "menu");
        }
    }

    @Test
    void nothingSeriousWhereATenantIsManaged() {
        Company.Member owner = trade.member("OWNER");
        try (Visit visit = Visit.wide().signIn(owner)) {
            for (String page : Pages.OF_THE_OWNER) {
                visit.go("/#/" + page);
                Pages.awaitSettled(visit);
                check(visit, page);
            }
            visit.go("/#/users/" + owner.identity() + "/permissions");
            assertThat(visit.drawer()).containsText("leads.view");
            check(visit, "permissions");
            visit.go("/#/profile");
            visit.button("Set up").click();
            check(visit, "enrolment");
        }
    }

    @Test
    void nothingSeriousOnThePlatform() {
        try (Visit visit = Visit.asOperator(Visit.wide(), "SUPER_ADMIN")) {
            for (String page : Pages.ofTheOperator(trade.company())) {
                visit.go("/#/operator/" + page);
                Pages.awaitSettled(visit);
                check(visit, page);
            }
            visit.go("/#/operator/tenants/" + trade.company().id());
            visit.button("Suspend").click();
            assertThat(visit.question()).isVisible();
            check(visit, "question");
        }
    }

    @Test
    void nothingSeriousBeforeTheDoor() {
        try (Visit visit = Visit.at("/#/forgot")) {
            assertThat(visit.button("Send the link")).isVisible();
            check(visit, "forgot");
            visit.go("/#/reset/xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx");
            assertThat(visit.button("Set password")).isVisible();
            check(visit, "reset");
            visit.go("/#/invitation/xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx");
            assertThat(visit.heading("This invitation is not good any more")).isVisible();
            check(visit, "invitation");
        }
    }

    /** All rules in the light theme; in the dark one those that look at colours. */
    private static void check(Visit visit, String where) {
        // Half a megabyte to be read; it stays as long as the document does, over all pages of the console.
        if (visit.page().evaluate("() => typeof axe").equals("undefined")) {
            visit.page().evaluate(AXE);
        }
        assertThat((List<?>) visit.page().evaluate(FINDINGS)).as(where).isEmpty();
        visit.page().emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        assertThat((List<?>) visit.page().evaluate(FINDINGS, List.of("color-contrast")))
                .as(where + " in the dark")
                .isEmpty();
        visit.page().emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }

    private static String source() {
        try (InputStream script = AccessibilityIT.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
