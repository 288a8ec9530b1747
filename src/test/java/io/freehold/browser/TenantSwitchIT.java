package io.freehold.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import io.freehold.testing.Company;
import io.freehold.testing.Server;
import org.junit.jupiter.api.Test;

/** One person, two companies, and legal entities within one. */
class TenantSwitchIT {

    @Test
    void leadsPermissionsAndNameAreTheChosenTenants() {
        Trade here = Trade.open();
        Company there = Company.on(Server.shared());
        here.lead(1, "Dupont");
        Company.Member person = here.member("ADMIN");
        there.join(person, "VIEWER");
        try (Visit visit = Visit.wide().signIn(person)) {
            switchTo(visit, here.company());
            assertThat(visit.row("Dupont")).isVisible();
            assertThat(visit.link("Audit")).isVisible();
            switchTo(visit, there);
            assertThat(visit.page().getByText("No leads yet")).isVisible();
            assertThat(visit.row("Dupont")).hasCount(0);
            assertThat(visit.link("Audit")).hasCount(0);
            visit.page().reload();
            assertThat(tenant(visit)).containsText(there.slug());
        }
    }

    @Test
    void allEntitiesTogetherAreReadOnlyAndOneIsOpen() {
        Company company = Company.on(Server.shared().database(), "NORD", "SUD");
        Trade trade = Trade.of(company);
        trade.lead(1, "Perrin");
        try (Visit visit = Visit.wide().signIn(company.member("ADMIN"))) {
            visit.row("Perrin").click();
            assertThat(visit.page().getByLabel("Notes")).isDisabled();
            visit.button("Switch to NORD").click();
            assertThat(visit.page().getByLabel("Notes")).isEnabled();
            visit.page().keyboard().press("Escape");
            visit.button("Entity scope").click();
            pick(visit, "SUD");
            assertThat(visit.page().getByText("No leads yet")).isVisible();
        }
    }

    private static void switchTo(Visit visit, Company company) {
        if (!tenant(visit).innerText().contains(company.slug())) {
            visit.button("Tenant: ").click();
            pick(visit, company.slug());
        }
        assertThat(tenant(visit)).containsText(company.slug());
    }

    private static Locator tenant(Visit visit) {
        return visit.page().locator("fh-topbar fh-menu").first();
    }

    private static void pick(Visit visit, String name) {
        visit.page()
                .getByRole(AriaRole.MENUITEMRADIO, new GetByRoleOptions().setName(name))
                .click();
    }
}
