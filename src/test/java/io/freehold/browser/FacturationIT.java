package io.freehold.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import io.freehold.testing.Client;
import io.freehold.testing.Company;
import io.freehold.testing.Server;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What clients owe, from the week's leads to the record that is billed otherwise; by one owner in one window. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FacturationIT {

    private final Trade trade = Trade.of(Company.on(Server.shared().database(), "RDZ", "MDL"));
    private final Company.Member owner = trade.member("OWNER");
    private Visit visit;

    @BeforeAll
    void sell() {
        for (int number = 1; number <= 2; number++) {
            trade.lead(number, "Facturee");
        }
        trade.deliver(owner);
        visit = Visit.wide().signIn(owner);
    }

    @AfterAll
    void leave() {
        visit.close();
    }

    @Test
    void ledgerIsBuiltWithinOneEntityAndARecordIsBilledOtherwise() {
        visit.afresh("/#/facturation");
        assertThat(visit.row(Trade.BUYER)).containsText("Not built");
        assertThat(visit.button("Build ledger")).isDisabled();
        visit.scope("RDZ");
        visit.button("Build ledger").click();
        assertThat(visit.page().getByText("2 deliveries came in")).isVisible();
        assertThat(visit.row(Trade.BUYER)).containsText("€50.00");
        visit.row(Trade.BUYER).click();
        visit.button("Change").click();
        visit.page().getByLabel("Leads to bill").fill("1");
        visit.page().getByLabel("Note").fill("One was a friend");
        visit.button("Save").click();
        assertThat(visit.drawer()).containsText("One was a friend");
        assertThat(visit.drawer()).containsText("2 × €25.00");
        visit.page().keyboard().press("Escape");
        assertThat(visit.row(Trade.BUYER)).containsText("€25.00");
        Download file =
                visit.page().waitForDownload(() -> visit.button("Download CSV").click());
        assertThat(visit.page()).hasURL(Pattern.compile("#/facturation"));
        org.assertj.core.api.Assertions.assertThat(file.suggestedFilename()).startsWith("ledger-");
        visit.link("Month").click();
        assertThat(visit.row(Trade.BUYER)).containsText("€25.00");
        visit.link("Records").click();
        assertThat(visit.row(Trade.BUYER)).containsText("Open");
    }

    @Test
    void prepaymentIsEnteredAndHowAClientPaysIsAgreed() {
        visit.afresh("/#/credits").scope("RDZ");
        visit.button("New credit").click();
        visit.page().getByLabel("Client").selectOption(Trade.BUYER);
        visit.page().getByLabel("Amount").fill("500.00");
        visit.page().getByLabel("Note").fill("By transfer");
        visit.button("Enter it").click();
        assertThat(visit.row("By transfer")).containsText("€500.00");
        visit.row("By transfer").click();
        visit.link("Open its balance").click();
        assertThat(visit.drawer()).containsText("Prepayment +€500.00");
        visit.page().getByLabel("Pays").selectOption("prepaid");
        visit.button("Save").first().click();
        assertThat(visit.drawer()).containsText("Available");
        visit.button("Add credit or prepayment…").click();
        visit.question().getByLabel("Kind").selectOption("correction");
        visit.question().getByLabel("Amount").fill("-20.00");
        visit.answer("Enter it");
        assertThat(visit.drawer()).containsText("leaves €480.00");
    }

    @Test
    void aClientOfWhomOnlyMoneyCameInHasNothingToInvoice() {
        Client member = Client.of(Server.shared(), owner);
        UUID commande = trade.desk().commande("Payeur", 5, "69");
        String client = member.request().get("/api/commandes/" + commande).path("commande.client.id");
        member.request()
                .header("X-Entity-Scope", "RDZ")
                .body(Map.of("clientId", client, "amount", "300.00", "currency", "EUR", "kind", "prepayment"))
                .post("/api/billing/credits")
                .then()
                .statusCode(201);
        visit.afresh("/#/facturation");
        assertThat(visit.row("Payeur")).containsText("Nothing to invoice");
        assertThat(visit.row("Payeur")).containsText("€300.00");
    }

    @Test
    void priceIsSetForAClientAndShownAtIt() {
        visit.afresh("/#/prices").scope("RDZ");
        visit.button("Set a price").click();
        visit.page().getByLabel("Product").last().selectOption("Solar");
        visit.page().getByLabel("Price a lead").fill("31.00");
        visit.button("Set it").click();
        assertThat(visit.row("Default of all clients")).containsText("€31.00");
        visit.go("/#/clients");
        visit.row(Trade.BUYER).click();
        visit.tab("Pricing");
        assertThat(visit.drawer()).containsText("The default");
        visit.drawer().getByLabel("Product").selectOption("Solar");
        visit.drawer().getByLabel("Price a lead").fill("29.00");
        visit.button("Set it").click();
        assertThat(visit.drawer()).containsText("Its own price");
        assertThat(visit.drawer()).containsText("€29.00");
    }

    @Test
    void whoMayNotSeeMoneyHasNoPagesOfIt() {
        try (Visit ops = Visit.wide().signIn(trade.member("USER"))) {
            assertThat(ops.link("Facturation")).hasCount(0);
            assertThat(ops.link("Invoices")).hasCount(0);
        }
    }
}
