package io.freehold.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import io.freehold.testing.Company;
import org.junit.jupiter.api.Test;

/** Providers at the desk: their keys are shown once, and a bad one is held back. */
class ProvidersPageIT {

    private final Trade trade = Trade.open();

    @Test
    void keyIsShownOnceWhenSetUpAndWhenRotated() {
        try (Visit visit = providers(trade.member("ADMIN"))) {
            visit.button("New provider").click();
            visit.page().getByLabel("Name", Visit.exactly()).fill("Leadbyte");
            visit.button("Set the provider up").click();
            assertThat(visit.page().locator("fh-once li")).hasCount(1);
            visit.button("I have kept it").click();
            visit.row("Leadbyte").click();
            visit.tab("Key");
            visit.button("Rotate the key…").click();
            visit.question().getByLabel("The old key is good for").selectOption("One hour");
            answer(visit, "Make the key");
            assertThat(visit.page().locator("fh-once li")).hasCount(1);
            visit.button("I have kept it").click();
            assertThat(visit.page().locator("fh-once")).hasCount(0);
        }
    }

    @Test
    void quarantineSaysWhyAndIsEnded() {
        try (Visit visit = providers(trade.member("ADMIN"))) {
            visit.row("website").click();
            visit.button("Quarantine…").click();
            visit.question().getByLabel("Reason").fill("Wrong numbers");
            answer(visit, "Quarantine");
            assertThat(visit.drawer()).containsText("Wrong numbers");
            visit.button("Release").click();
            assertThat(visit.drawer().locator("fh-badge").first()).hasText("Active");
        }
    }

    @Test
    void mappingIsKeptAndANonsenseOneIsNotSent() {
        try (Visit visit = providers(trade.member("ADMIN"))) {
            visit.row("website").click();
            visit.tab("Mapping");
            visit.drawer().getByLabel("Mapping").fill("{nonsense");
            visit.button("Save").click();
            assertThat(visit.drawer()).containsText("This is no JSON object.");
            visit.drawer().getByLabel("Mapping").fill("{\"lastName\": \"person.name\"}");
            visit.button("Save").click();
            assertThat(visit.page().getByText("Saved.")).isVisible();
        }
    }

    private static Visit providers(Company.Member member) {
        Visit visit = Visit.wide().signIn(member).go("/#/providers");
        assertThat(visit.heading("Providers")).isVisible();
        return visit;
    }

    private static void answer(Visit visit, String label) {
        visit.question()
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(label))
                .click();
    }
}
