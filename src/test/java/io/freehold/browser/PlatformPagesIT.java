package io.freehold.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import io.freehold.testing.Company;
import io.freehold.testing.Server;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The operators' side of the console. */
class PlatformPagesIT {

    private final Company company = Company.on(Server.shared());

    @Test
    void tenantIsSuspendedWithAReasonAndReactivated() {
        company.member("OWNER");
        try (Visit visit = Visit.operator("ADMIN")) {
            visit.go("/#/operator/tenants/" + company.id());
            visit.button("Suspend").click();
            assertThat(visit.question()).containsText("Suspend Company " + company.slug());
            visit.question().getByLabel("Reason").fill("Invoices unpaid");
            visit.question().getByText("Suspend", Visit.exact()).click();
            assertThat(visit.drawer()).containsText("Invoices unpaid");
            visit.button("Reactivate").click();
            visit.question().getByText("Reactivate", Visit.exact()).click();
            assertThat(visit.button("Suspend")).isVisible();
        }
    }

    @Test
    void whoMayOnlyLookIsOfferedNothingElse() {
        try (Visit visit = Visit.operator("MARKETING")) {
            assertThat(visit.button("New tenant")).hasCount(0);
            assertThat(visit.link("Operators")).hasCount(0);
            visit.go("/#/operator/tenants/" + company.id());
            assertThat(visit.drawer()).containsText("Your role may look at tenants only.");
            assertThat(visit.button("Edit")).hasCount(0);
        }
    }

    @Test
    void visitSaysWhoLooksAndEndsWhereItBegan() {
        Company.Member owner = company.member("OWNER");
        try (Visit visit = Visit.operator("SUPPORT")) {
            visit.go("/#/operator/tenants/" + company.id() + "/support");
            visit.page().getByLabel("Reason").fill("Looks into a delivery");
            visit.page().getByLabel("Ticket").fill("TKT-2026-000042");
            visit.button("Begin visit").click();
            assertThat(banner(visit)).containsText(owner.email());
            assertThat(banner(visit)).containsText("Read only");
            assertThat(visit.heading("Leads")).isVisible();
            assertThat(visit.link("Users")).hasCount(0);
            visit.page().reload();
            assertThat(banner(visit)).containsText("Looks into a delivery");
            visit.button("End visit").click();
            assertThat(visit.page()).hasURL(Pattern.compile("#/operator/tenants/" + company.id() + "/support$"));
            assertThat(visit.drawer()).containsText("TKT-2026-000042");
        }
    }

    @Test
    void writingIsClosedUntilTheOwnerAllowsIt() {
        company.member("OWNER");
        try (Visit visit = Visit.operator("SUPPORT")) {
            visit.go("/#/operator/tenants/" + company.id() + "/support");
            visit.page().getByLabel("Reason").fill("Repairs a setting");
            visit.page().getByLabel("Ticket").fill("TKT-2026-000043");
            visit.page().getByLabel("Make changes").check();
            visit.button("Begin visit").click();
            assertThat(visit.drawer()).containsText("The owner has not allowed changes.");
        }
    }

    private static Locator banner(Visit visit) {
        return visit.page().locator("fh-visit section");
    }
}
