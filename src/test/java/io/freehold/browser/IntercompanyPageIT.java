package io.freehold.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import io.freehold.kernel.IsoWeek;
import io.freehold.testing.Client;
import io.freehold.testing.Company;
import io.freehold.testing.Server;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** What companies owe each other, at the desk: from the sale that has no price to the invoice. */
class IntercompanyPageIT {

    private final Company company = Company.on(Server.shared().database(), "RDZ", "MDL");
    private final Trade trade = Trade.of(company);

    @Test
    void aSaleWithoutAPriceIsPricedTriedAgainAndInvoiced() {
        sellInAnothersPlace();
        try (Visit visit = Visit.wide().signIn(trade.member("OWNER"))) {
            visit.go("/#/intercompany");
            assertThat(visit.row("RDZ to MDL")).containsText("Error");
            assertThat(visit.button("Retry errors")).isDisabled();
            choose(visit, "RDZ");
            tab(visit, "Health");
            assertThat(visit.page().getByText("No price RDZ to MDL for Solar")).isVisible();
            price(visit, "12.50");
            tab(visit, "Transfers");
            visit.button("Retry errors").click();
            assertThat(visit.page().getByText("1 owed now, 0 still in error.")).isVisible();
            assertThat(visit.row("RDZ to MDL")).containsText("Pending");
            tab(visit, "Invoices");
            assertThat(visit.page().getByText("No invoices between companies yet"))
                    .isVisible();
            visit.button("Make a week’s invoices…").click();
            IsoWeek week = IsoWeek.at(Instant.now(), ZoneId.of("Europe/Paris"));
            visit.question().getByLabel("Week").fill(week.toString());
            answer(visit, "Make them");
            visit.row("RDZ to MDL").click();
            assertThat(visit.drawer()).containsText("€12.50");
            visit.link("1 on it").click();
            assertThat(visit.row("RDZ to MDL")).containsText("Invoiced");
            eachBookNamesTheOtherSide(visit);
        }
    }

    /** What was received says from whom it came; it is not addressed to its own company's debtor. */
    private static void eachBookNamesTheOtherSide(Visit visit) {
        visit.scope("All entities");
        visit.go("/#/intercompany-invoices");
        visit.row("RDZ to MDL").click();
        visit.link("of MDL").click();
        assertThat(title(visit)).containsText("from RDZ");
        visit.page().keyboard().press("Escape");
        assertThat(visit.row("From RDZ")).containsText("MDL");
        visit.go("/#/intercompany-invoices");
        visit.row("RDZ to MDL").click();
        visit.link("of RDZ").click();
        assertThat(title(visit)).containsText("to MDL");
    }

    private static Locator title(Visit visit) {
        return visit.drawer().getByRole(AriaRole.HEADING, new Locator.GetByRoleOptions().setLevel(2));
    }

    @Test
    void aPriceIsChangedAndItsCourseShown() {
        try (Visit visit = Visit.wide().signIn(trade.member("OWNER"))) {
            choose(visit, "RDZ");
            price(visit, "12.50");
            visit.row("RDZ to MDL").click();
            visit.page().getByLabel("Price of a lead").fill("14.00");
            visit.button("Save").click();
            assertThat(visit.drawer().locator("fh-facts")).containsText("€14.00");
            assertThat(visit.drawer().locator("fh-facts")).containsText("€12.50");
            visit.page().getByLabel("Price of a lead").fill("-1");
            visit.button("Save").click();
            assertThat(visit.page().getByLabel("Price of a lead")).hasAttribute("aria-invalid", "true");
        }
    }

    private static void price(Visit visit, String price) {
        visit.go("/#/intercompany-pricing");
        visit.button("New price").click();
        visit.page().getByLabel("Leads of").selectOption("RDZ");
        visit.page().getByLabel("Sold by").selectOption("MDL");
        visit.page().getByLabel("Product", Visit.exactly()).selectOption("solar");
        visit.page().getByLabel("Price of a lead").fill(price);
        visit.button("Set the price").click();
        assertThat(visit.row("RDZ to MDL")).containsText("€" + price);
    }

    private void sellInAnothersPlace() {
        company.execute("update commandes set entity = 'MDL' where tenant_id = ?", company.id());
        company.execute("update clients set entity = 'MDL' where tenant_id = ?", company.id());
        company.execute(
                "insert into routing_terms (tenant_id, version, cross_entity, updated_at) values (?, 1, true, now())",
                company.id());
        company.execute(
                "insert into cross_entity_pairs (tenant_id, from_entity, to_entity, products)"
                        + " values (?, 'RDZ', 'MDL', '{}')",
                company.id());
        trade.lead(1, "Voisin");
        Client owner = Client.of(Server.shared(), company, "OWNER");
        String delivery = owner.request().get("/api/deliveries").path("deliveries[0].id");
        owner.request()
                .header("X-Entity-Scope", "MDL")
                .post("/api/deliveries/" + delivery + "/send")
                .then()
                .statusCode(202);
    }

    private static void tab(Visit visit, String name) {
        visit.page()
                .locator("fh-tabs.inset")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name))
                .click();
    }

    private static void choose(Visit visit, String entity) {
        visit.button("Entity scope").click();
        visit.page()
                .getByRole(AriaRole.MENUITEMRADIO, new GetByRoleOptions().setName(entity))
                .click();
    }

    private static void answer(Visit visit, String label) {
        visit.question()
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(label))
                .click();
    }
}
