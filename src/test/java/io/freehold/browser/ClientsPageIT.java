package io.freehold.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import io.freehold.testing.Client;
import io.freehold.testing.Company;
import io.freehold.testing.Server;
import io.restassured.response.Response;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Clients at the desk: set up, described, looked at and deleted. */
class ClientsPageIT {

    private final Trade trade = Trade.open();

    @Test
    void clientIsSetUpDescribedAndDeletedByName() {
        try (Visit visit = clients(Visit.wide().signIn(trade.member("ADMIN")))) {
            visit.button("New client").click();
            visit.page().getByLabel("Name", Visit.exactly()).fill("Aurore");
            visit.page().getByLabel("E-mail", Visit.exactly()).fill("leads@aurore.test");
            visit.button("Set the client up").click();
            assertThat(visit.page()).hasURL(Pattern.compile("#/clients/[0-9a-f-]{36}$"));
            assertThat(visit.drawer()).containsText("Aurore");
            visit.page().getByLabel("Phone").fill("+33123456789");
            visit.button("Save").click();
            assertThat(visit.page().getByText("Saved.")).isVisible();
            visit.tab("Notes");
            visit.page().getByLabel("New note").fill("Calls after six.");
            visit.button("Add the note").click();
            assertThat(visit.drawer().locator("fh-listing")).containsText("Calls after six.");
            assertThat(visit.page().getByLabel("New note")).hasValue("");
            visit.tab("Activity");
            assertThat(visit.drawer()).containsText(Pattern.compile("client", Pattern.CASE_INSENSITIVE));
            visit.tab("Details");
            visit.button("Delete…").click();
            visit.question().getByLabel("Type Aurore to confirm").fill("Aurore");
            answer(visit, "Delete");
            assertThat(visit.drawer()).hasCount(0);
            assertThat(visit.row("Aurore")).hasCount(0);
        }
    }

    @Test
    void coverageShowsWhatItsCommandesTake() {
        try (Visit visit = clients(Visit.wide().signIn(trade.member("ADMIN")))) {
            visit.row(Trade.BUYER).click();
            visit.tab("Coverage");
            assertThat(visit.drawer()).containsText("1 of 101 departements.");
            assertThat(visit.drawer()).containsText("75 Paris: Solar");
        }
    }

    @Test
    void takenAddressIsSaidAtItsField() {
        try (Visit visit = clients(Visit.wide().signIn(trade.member("ADMIN")))) {
            visit.button("New client").click();
            visit.page().getByLabel("Name", Visit.exactly()).fill("Second");
            visit.page().getByLabel("E-mail", Visit.exactly()).fill(trade.desk().mailbox(Trade.BUYER));
            visit.button("Set the client up").click();
            assertThat(visit.page().getByLabel("E-mail", Visit.exactly())).hasAttribute("aria-invalid", "true");
        }
    }

    @Test
    void changeOfAColleagueDoesNotWipeWhatIsTyped() {
        Company.Member admin = trade.member("ADMIN");
        Client colleague = Client.of(Server.shared(), admin);
        String path = "/api/clients/" + colleague.request().get("/api/clients").path("clients[0].id");
        try (Visit visit = clients(Visit.wide().signIn(admin))) {
            visit.row(Trade.BUYER).click();
            visit.page().getByLabel("VAT number").fill("FR00123456789");
            Response read = colleague.request().get(path);
            colleague
                    .request()
                    .header("If-Match", read.header("ETag"))
                    .body(Map.of("name", "Soleil du Sud"))
                    .patch(path)
                    .then()
                    .statusCode(200);
            assertThat(visit.drawer().locator("h2")).hasText("Soleil du Sud");
            assertThat(visit.page().getByLabel("VAT number")).hasValue("FR00123456789");
            visit.button("Save").click();
            assertThat(visit.drawer()).containsText("Somebody changed this meanwhile.");
        }
    }

    @Test
    void allEntitiesAreReadOnlyAndAViewerOnlyReads() {
        Trade both = Trade.of(Company.on(Server.shared().database(), "RDZ", "MDL"));
        try (Visit visit = clients(Visit.wide().signIn(both.member("ADMIN")))) {
            assertThat(visit.button("New client")).isDisabled();
            visit.row(Trade.BUYER).click();
            assertThat(visit.button("Save")).isDisabled();
            assertThat(visit.button("Delete…")).isDisabled();
            visit.button("Switch to RDZ").click();
            assertThat(visit.button("Save")).isEnabled();
        }
        try (Visit visit = clients(Visit.wide().signIn(both.member("VIEWER")))) {
            assertThat(visit.button("New client")).hasCount(0);
            visit.row(Trade.BUYER).click();
            assertThat(visit.page().getByLabel("VAT number")).isDisabled();
            assertThat(visit.button("Save")).hasCount(0);
            assertThat(visit.button("Delete…")).hasCount(0);
        }
    }

    private static Visit clients(Visit visit) {
        visit.go("/#/clients");
        assertThat(visit.heading("Clients")).isVisible();
        return visit;
    }

    private static void answer(Visit visit, String label) {
        visit.question()
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(label))
                .click();
    }
}
