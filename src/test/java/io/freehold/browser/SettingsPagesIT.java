package io.freehold.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.freehold.testing.Company;
import io.freehold.testing.Server;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What a tenant sets about its leads and deliveries, by one admin in one window, under all entities. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SettingsPagesIT {

    private final Trade trade = Trade.of(Company.on(Server.shared().database(), "RDZ", "MDL"));
    private Visit visit;

    @BeforeAll
    void signIn() {
        visit = Visit.wide().signIn(trade.member("ADMIN"));
    }

    @AfterAll
    void leave() {
        visit.close();
    }

    @Test
    void productIsSetUpRenamedPausedAndDeletedByName() {
        at("products", "Products");
        visit.button("New product").click();
        visit.page().getByLabel("Code").fill("solar");
        visit.page().getByLabel("Name", Visit.exactly()).fill("Windows");
        visit.button("Set the product up").click();
        assertThat(visit.page().getByLabel("Code")).hasAttribute("aria-invalid", "true");
        visit.page().getByLabel("Code").fill("windows");
        visit.button("Set the product up").click();
        assertThat(visit.page()).hasURL(Pattern.compile("#/products/[0-9a-f-]{36}$"));
        visit.page().getByLabel("Name", Visit.exactly()).fill("New windows");
        visit.button("Save").click();
        assertThat(visit.drawer().locator("h2")).hasText("New windows");
        visit.button("Pause…").click();
        visit.answer("Pause");
        assertThat(visit.drawer().locator("fh-badge")).hasText("Paused");
        visit.button("Delete…").click();
        visit.question().getByLabel("Type New windows to confirm").fill("New windows");
        visit.answer("Delete");
        assertThat(visit.row("New windows")).hasCount(0);
    }

    @Test
    void entityIsAddedToTheSwitcherRenamedAndDeactivated() {
        at("entities", "Entities");
        visit.button("New entity").click();
        visit.page().getByLabel("Code").fill("THIRD");
        visit.page().getByLabel("Name", Visit.exactly()).fill("Third company");
        visit.button("Add the company").click();
        assertThat(visit.drawer().locator("h2")).hasText("Third company");
        visit.page().getByLabel("Name", Visit.exactly()).fill("The third");
        visit.button("Save").click();
        assertThat(visit.drawer().locator("h2")).hasText("The third");
        visit.button("Deactivate…").click();
        visit.answer("Deactivate");
        assertThat(visit.button("Activate")).isVisible();
        assertThat(visit.question()).isHidden();
        visit.page().keyboard().press("Escape");
        visit.button("Entity scope").click();
        assertThat(visit.page()
                        .getByRole(
                                AriaRole.MENUITEMRADIO, new Page.GetByRoleOptions().setName(Pattern.compile("THIRD"))))
                .isVisible();
        visit.page().keyboard().press("Escape");
    }

    @Test
    void sourcesAreGatedAndTheChoiceIsKept() {
        at("settings/source-gating", "Settings");
        visit.page().getByLabel("Let in").selectOption("Those that are ticked");
        visit.page().getByLabel("website").check();
        visit.button("Save").click();
        assertThat(visit.page().getByText("Settings saved.").last()).isVisible();
        visit.page().reload();
        assertThat(visit.page().getByLabel("Let in")).hasValue("listed");
        assertThat(visit.page().getByLabel("website")).isChecked();
    }

    @Test
    void leadsMayBeSoldByAnotherEntityForSomeProducts() {
        at("settings/cross-entity", "Settings");
        visit.page().getByLabel("Allow it").check();
        visit.page().getByLabel("RDZ to MDL", Visit.exactly()).check();
        visit.page().getByLabel("Products, RDZ to MDL").fill("solar");
        visit.button("Save").click();
        assertThat(visit.page().getByText("Settings saved.").last()).isVisible();
        visit.page().reload();
        assertThat(visit.page().getByLabel("RDZ to MDL", Visit.exactly())).isChecked();
        assertThat(visit.page().getByLabel("MDL to RDZ", Visit.exactly())).not().isChecked();
        assertThat(visit.page().getByLabel("Products, RDZ to MDL")).hasValue("solar");
    }

    @Test
    void daysOfTheDailyMailsAreKept() {
        at("settings/calendar", "Settings");
        visit.page().getByLabel("Sat").check();
        visit.button("Save").click();
        assertThat(visit.page().getByText("Settings saved.").last()).isVisible();
        visit.page().reload();
        assertThat(visit.page().getByLabel("Sat")).isChecked();
    }

    @Test
    void deliveryMailsTakeTheTenantsWords() {
        at("settings/email", "Settings");
        visit.page().getByLabel("Sender's name").fill("Leads desk");
        visit.button("Save").click();
        assertThat(visit.page().getByText("Settings saved.").last()).isVisible();
        visit.page().reload();
        assertThat(visit.page().getByLabel("Sender's name")).hasValue("Leads desk");
    }

    /** A form is one entity's: it waits for the choice of one, which stands at its own button. */
    @Test
    void formIsSetUpWithinOneEntitySwitchedOffAndDeleted() {
        at("forms", "Forms");
        assertThat(visit.button("New form")).isDisabled();
        visit.scope("RDZ");
        visit.button("New form").click();
        visit.page().getByLabel("Name", Visit.exactly()).fill("Landing page");
        visit.page().getByLabel("Provider").selectOption("website");
        visit.page().getByLabel("Product").selectOption("Solar");
        visit.page().getByLabel("Consent version").fill("2026-02");
        visit.page().getByLabel("Websites").fill("https://www.example.test");
        visit.page().getByLabel("Consent", Visit.exactly()).fill("I agree to be called.");
        visit.button("Keep the form").click();
        assertThat(visit.page()).hasURL(Pattern.compile("#/forms/[0-9a-f-]{36}$"));
        visit.button("Switch off").click();
        assertThat(visit.button("Switch on")).isVisible();
        visit.button("Delete…").click();
        visit.question().getByLabel("Type Landing page to confirm").fill("Landing page");
        visit.answer("Delete");
        assertThat(visit.page().getByText("No forms yet")).isVisible();
        visit.scope("All entities");
    }

    private void at(String address, String heading) {
        visit.go("/#/" + address);
        assertThat(visit.heading(heading)).isVisible();
        Pages.awaitSettled(visit);
    }
}
