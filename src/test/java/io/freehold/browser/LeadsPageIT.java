package io.freehold.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Leads at the desk: found, deleted, and brought in by files. */
class LeadsPageIT {

    private static final String FILE = """
            firstName,lastName,phone,email,department,product,consent.text,consent.at,consent.ip
            Anne,Importee,0639980201,anne@example.test,75,solar,I agree.,%1$s,192.0.2.1
            Bob,Refusee,none,none,75,solar,I agree.,%1$s,192.0.2.1
            """;

    private final Trade trade = Trade.open();

    @Test
    void severalStatusesAreShownTogetherAndStandInTheAddress() {
        trade.lead(1, "Routee");
        try (Visit visit = Visit.wide().signIn(trade.member("ADMIN"))) {
            visit.button("Status").click();
            visit.button("Invalid").click();
            assertThat(visit.page().getByText("Nothing matches these filters")).isVisible();
            visit.button("Routed").click();
            assertThat(visit.row("Routee")).isVisible();
            assertThat(visit.page()).hasURL(Pattern.compile("status=invalid%2Crouted"));
        }
    }

    @Test
    void weekBeforeHasNoLeadOfToday() {
        trade.lead(1, "Actuelle");
        try (Visit visit = Visit.wide().signIn(trade.member("ADMIN"))) {
            visit.button("Week").click();
            assertThat(visit.row("Actuelle")).isVisible();
            visit.button("Week before").click();
            assertThat(visit.page().getByText("Nothing matches these filters")).isVisible();
            visit.button("Clear week").click();
            assertThat(visit.row("Actuelle")).isVisible();
        }
    }

    @Test
    void leadThatNobodyHasIsDeletedByItsName() {
        trade.lead(1, "Oubliee", "13");
        try (Visit visit = Visit.wide().signIn(trade.member("OWNER"))) {
            visit.row("Oubliee").click();
            visit.button("Delete…").click();
            visit.question().getByLabel("Type Camille Oubliee to confirm").fill("Camille Oubliee");
            answer(visit, "Delete");
            assertThat(visit.row("Oubliee")).hasCount(0);
        }
    }

    @Test
    void fileIsTriedThenImportedAndUndone() {
        String file = FILE.formatted(Instant.now().toString());
        try (Visit visit = Visit.wide().signIn(trade.member("OWNER"))) {
            send(visit, file, true);
            assertThat(visit.drawer().locator("h2")).hasText("Trial of an import");
            assertThat(visit.drawer()).containsText("Done");
            assertThat(visit.button("Refused rows")).isVisible();
            assertThat(visit.button("Undo…")).hasCount(0);
            send(visit, file, false);
            assertThat(visit.drawer()).containsText("Done");
            visit.button("Undo…").click();
            visit.question().getByLabel("Type UNDO to confirm").fill("UNDO");
            answer(visit, "Undo");
            assertThat(visit.drawer()).containsText("Undone");
        }
    }

    private static void send(Visit visit, String file, boolean trial) {
        visit.go("/#/lead-imports/new");
        visit.page().getByLabel("Provider").selectOption("website");
        visit.page()
                .getByLabel("CSV file")
                .setInputFiles(new FilePayload("leads.csv", "text/csv", file.getBytes(StandardCharsets.UTF_8)));
        visit.page().getByLabel("Try first").setChecked(trial);
        visit.button("Send the file").click();
    }

    private static void answer(Visit visit, String label) {
        visit.question()
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(label))
                .click();
    }
}
