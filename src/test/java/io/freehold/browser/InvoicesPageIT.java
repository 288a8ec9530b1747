package io.freehold.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import io.freehold.testing.Client;
import io.freehold.testing.Company;
import io.freehold.testing.Server;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Invoices from the ledger to the money, what is taken back of them, and those that are late; in one window. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InvoicesPageIT {

    private final Trade trade = Trade.of(Company.on(Server.shared().database(), "RDZ", "MDL"));
    private final Company.Member owner = trade.member("OWNER");
    private Visit visit;

    @BeforeAll
    void sell() {
        Client.of(Server.shared(), owner)
                .request()
                .header("X-Entity-Scope", "RDZ")
                .header("If-Match", "\"v0\"")
                .body(Map.of(
                        "legalName", "RDZ Conseil",
                        "street", "1 rue de la Paix",
                        "postcode", "75002",
                        "city", "Paris",
                        "siren", "303265045"))
                .put("/api/invoices/issuers/RDZ")
                .then()
                .statusCode(200);
        trade.lead(1, "Payee");
        trade.lead(2, "Rendue");
        trade.deliver(owner);
        visit = Visit.wide().signIn(owner);
    }

    @AfterAll
    void leave() {
        visit.close();
    }

    @Test
    void weekBecomesAnInvoiceThatIsSentAndPaidAndPartlyTakenBack() throws IOException {
        visit.afresh("/#/facturation").scope("RDZ");
        visit.button("Build ledger").click();
        assertThat(visit.page().getByText("2 deliveries came in")).isVisible();
        assertThat(visit.row(Trade.BUYER)).containsText("€50.00");
        visit.row(Trade.BUYER).click();
        visit.button("Create invoice of 1").click();
        assertThat(visit.page()).hasURL(Pattern.compile("#/invoices/[0-9a-f-]{36}$"));
        assertThat(status()).hasText("Draft");
        assertThat(visit.drawer()).containsText("€60.00");
        Download paper = visit.page().waitForDownload(() -> visit.button("PDF").click());
        assertThat(Files.readString(paper.path(), StandardCharsets.ISO_8859_1)).startsWith("%PDF");
        visit.button("Issue and send").click();
        assertThat(status()).hasText("Sent");
        assertThat(visit.drawer()).containsText("Mailed");
        visit.button("Add payment…").click();
        visit.question().getByLabel("Amount").fill("10.00");
        visit.answer("Enter it");
        assertThat(visit.row("Left to pay").last()).containsText("€50.00");
        visit.button("Mark paid").click();
        visit.answer("Mark paid");
        assertThat(status()).hasText("Paid");
        String invoice = visit.page().url();
        giveOneBack();
        visit.go(invoice.substring(invoice.indexOf("/#/")));
        visit.drawer()
                .locator("section")
                .filter(new Locator.FilterOptions().setHasText("Credit notes"))
                .getByText("Draft")
                .first()
                .click();
        assertThat(visit.drawer().locator("h2")).containsText("Credit note");
        assertThat(visit.drawer()).containsText("€30.00");
        visit.button("Issue", true).click();
        visit.answer("Issue");
        assertThat(status()).not().hasText("Draft");
    }

    private void giveOneBack() {
        visit.go("/#/deliveries");
        visit.row(Trade.BUYER).first().click();
        visit.button("File a return…").click();
        visit.question().getByLabel("Reason").fill("Wrong number");
        visit.answer("File the return");
        assertThat(visit.page().getByText("Return filed.")).isVisible();
        visit.go("/#/returns");
        visit.row("Wrong number").click();
        visit.button("Accept").click();
        visit.answer("Accept");
        assertThat(visit.drawer().locator("fh-badge")).hasText("Accepted");
    }

    @Test
    void invoiceThatNobodyPaysIsShownAsOverdueByItsAge() {
        visit.afresh("/#/invoices");
        assertThat(visit.button("New invoice")).isDisabled();
        visit.scope("RDZ");
        visit.button("New invoice").click();
        visit.page().getByLabel("Client").last().selectOption(Trade.BUYER);
        visit.page().getByLabel("Line", Visit.exactly()).fill("Setting up");
        visit.page().getByLabel("Price").fill("100");
        visit.button("Draft it").click();
        assertThat(visit.page()).hasURL(Pattern.compile("#/invoices/[0-9a-f-]{36}$"));
        visit.button("Issue", true).click();
        visit.answer("Issue");
        assertThat(status()).hasText("Sent");
        late();
        visit.go("/#/overdue");
        assertThat(visit.row(Trade.BUYER)).containsText("€120.00");
        assertThat(visit.page().locator("fh-widget").nth(1)).containsText("€120.00");
        visit.row(Trade.BUYER).click();
        assertThat(visit.row(Trade.BUYER)).containsText("Overdue");
    }

    /** Forty days after its last day to pay. */
    private void late() {
        trade.company()
                .execute(
                        "update invoices set status = 'overdue', due_on = current_date - 40, due_at = now() - interval"
                                + " '39 days' where tenant_id = ? and total_ht = 100",
                        trade.company().id());
    }

    @Test
    void companySaysWhatStandsOnItsInvoices() {
        visit.afresh("/#/settings/invoices").scope("MDL");
        visit.page().getByLabel("Street").fill("2 rue du Port");
        visit.page().getByLabel("Postcode").fill("13002");
        visit.page().getByLabel("City").fill("Marseille");
        visit.button("Save").first().click();
        assertThat(visit.page().getByLabel("SIREN")).hasAttribute("aria-invalid", "true");
        visit.page().getByLabel("SIREN").fill("303265045");
        visit.button("Save").first().click();
        assertThat(visit.page().getByText("Saved.").last()).isVisible();
        visit.page().reload();
        assertThat(visit.page().getByLabel("City")).hasValue("Marseille");
    }

    private Locator status() {
        return visit.drawer().locator("fh-badge").first();
    }
}
