package io.freehold.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.freehold.testing.Client;
import io.freehold.testing.Company;
import io.freehold.testing.Server;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Two people write on one lead. */
class NotesIT {

    private final Trade trade = Trade.open();

    @Test
    void fasterNotesAreNotOverwrittenUnasked() {
        String path = "/api/leads/" + trade.lead(1, "Marchand");
        Company.Member admin = trade.member("ADMIN");
        Client colleague = Client.of(Server.shared(), admin);
        try (Visit visit = Visit.wide().signIn(admin)) {
            visit.row("Marchand").click();
            visit.page().getByLabel("Notes").fill("Mine.");
            edit(colleague, path, "Theirs.");
            visit.button("Save notes").click();
            assertThat(visit.drawer()).containsText("Somebody changed this lead");
            assertThat(visit.drawer()).containsText("Theirs.");
            visit.button("Save mine over it").click();
            assertThat(visit.page().getByText("Notes saved.")).isVisible();
        }
        assertThat(colleague.request().get(path).<String>path("lead.notes")).isEqualTo("Mine.");
    }

    @Test
    void viewerReadsWithoutAWayToWrite() {
        String path = "/api/leads/" + trade.lead(2, "Rousseau");
        edit(Client.of(Server.shared(), trade.member("ADMIN")), path, "Calls after six.");
        try (Visit visit = Visit.wide().signIn(trade.member("VIEWER"))) {
            visit.row("Rousseau").click();
            assertThat(visit.drawer()).containsText("Calls after six.");
            assertThat(visit.button("Save notes")).hasCount(0);
            visit.tab("Delivery");
            assertThat(visit.drawer()).containsText(Trade.BUYER);
            assertThat(visit.button("Send now")).hasCount(0);
        }
    }

    private static void edit(Client client, String path, String notes) {
        Response read = client.request().get(path);
        client.request()
                .header("If-Match", read.header("ETag"))
                .body(Map.of("notes", notes))
                .patch(path)
                .then()
                .statusCode(200);
    }
}
