package io.freehold.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The console without a mouse. */
class KeyboardIT {

    /** The name of the custom element or tag in which the focus really is. */
    private static final String FOCUSED_TEXT = """
            () => {
              let element = document.activeElement;
              while (element.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
              return element.textContent.trim();
            }
            """;

    private final Trade trade = Trade.open();

    @Test
    void slashSearchesAndEscapeGivesTheFocusBackToItsRow() {
        trade.lead(1, "Chevalier");
        try (Visit visit = Visit.wide().signIn(trade.member("ADMIN"))) {
            Keyboard keyboard = visit.page().keyboard();
            assertThat(visit.row("Chevalier")).isVisible();
            keyboard.press("/");
            assertThat(visit.page().getByRole(AriaRole.SEARCHBOX)).isFocused();
            visit.row("Chevalier").getByRole(AriaRole.LINK).focus();
            keyboard.press("Enter");
            assertThat(visit.drawer()).containsText("Timeline");
            keyboard.press("Escape");
            assertThat(visit.drawer()).hasCount(0);
            assertThat(visit.row("Chevalier").getByRole(AriaRole.LINK)).isFocused();
        }
    }

    @Test
    void focusStaysInsideTheDrawer() {
        trade.lead(1, "Lambert");
        try (Visit visit = Visit.wide().signIn(trade.member("ADMIN"))) {
            visit.row("Lambert").click();
            assertThat(visit.drawer()).containsText("Timeline");
            for (int step = 0; step < 20; step++) {
                visit.page().keyboard().press("Tab");
                assertThat((String) visit.page().evaluate(FOCUSED_TEXT)).doesNotContain("Deliveries", "Go to");
            }
        }
    }

    @Test
    void commandsOpenByKeyAndGoToAPage() {
        try (Visit visit = Visit.wide().signIn(trade.member("OWNER"))) {
            visit.page().keyboard().press("Control+k");
            assertThat(visit.page().getByRole(AriaRole.COMBOBOX)).isFocused();
            visit.page().keyboard().type("audit");
            visit.page().keyboard().press("Enter");
            assertThat(visit.page()).hasURL(Pattern.compile("#/audit$"));
            assertThat(visit.heading("Audit")).isVisible();
        }
    }
}
