package io.freehold.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import io.freehold.testing.Company;
import java.util.List;

/** The pages of identity and tenants, for tests that look at all of them. */
final class Pages {

    /** Addresses behind {@code #/}. */
    static final List<String> OF_THE_OWNER = List.of(
            "deliveries",
            "delivery-batches",
            "returns",
            "dead-letters",
            "event-log",
            "lead-imports",
            "lead-imports/new",
            "providers",
            "providers/new",
            "dashboard",
            "departements",
            "departements/75",
            "clients",
            "clients/new",
            "client-figures",
            "commandes",
            "commandes/new",
            "facturation",
            "facturation-month",
            "ledger",
            "credits",
            "credits/new",
            "prices",
            "prices/new",
            "invoices",
            "invoices/new",
            "overdue",
            "settings/invoices",
            "lb-monitor",
            "simulations",
            "simulations/new",
            "calendars",
            "calendars/new",
            "intercompany",
            "intercompany-pricing",
            "intercompany-pricing/new",
            "intercompany-invoices",
            "intercompany-health",
            "settings/source-gating",
            "settings/cross-entity",
            "settings/calendar",
            "settings/email",
            "products",
            "products/new",
            "entities",
            "entities/MAIN",
            "forms",
            "forms/new",
            "users",
            "users/invite",
            "api-keys",
            "api-keys/new",
            "notifications",
            "monitoring",
            "settings",
            "settings/organization",
            "settings/booking",
            "settings/security",
            "settings/support",
            "profile");

    private Pages() {}

    /** Addresses behind {@code #/operator/}; the company's are its drawer's tabs. */
    static List<String> ofTheOperator(Company company) {
        String tenant = "tenants/" + company.id();
        return List.of(
                "tenants",
                "tenants/new",
                "tenants/restore",
                tenant,
                tenant + "/users",
                tenant + "/overrides",
                tenant + "/audit",
                tenant + "/erasure",
                tenant + "/support",
                "operators",
                "operators/new",
                "plans",
                "profile");
    }

    /** Something is there and nothing is being loaded; a failed load would be no page to look at. */
    static void awaitSettled(Visit visit) {
        assertThat(visit.page().locator("fh-frame main h1")).isVisible();
        assertThat(visit.page().locator("fh-skeleton")).hasCount(0);
        assertThat(visit.page().locator("fh-problem")).hasCount(0);
    }
}
