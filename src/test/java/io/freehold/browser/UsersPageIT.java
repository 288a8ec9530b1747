package io.freehold.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.freehold.testing.Client;
import io.freehold.testing.Company;
import io.freehold.testing.Server;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who may do what, decided at the desk. */
class UsersPageIT {

    private final Company company = Company.on(Server.shared());
    private final Company.Member owner = company.member("OWNER");

    @Test
    void roleIsChangedAndAMemberIsLetGoByName() {
        Company.Member colleague = company.member("USER");
        try (Visit visit = Visit.wide().signIn(owner)) {
            visit.link("Users").click();
            visit.row(colleague.email()).click();
            visit.drawer().getByLabel("Role").selectOption("VIEWER");
            visit.button("Save role").click();
            assertThat(visit.page().getByText("Saved.")).isVisible();
            visit.button("Deactivate").click();
            assertThat(visit.question()).containsText("user of " + company.slug());
            visit.question().getByText("Deactivate", Visit.exact()).click();
            assertThat(visit.button("Reactivate")).isVisible();
            visit.page().keyboard().press("Escape");
            assertThat(visit.row(colleague.email())).containsText("Deactivated");
            assertThat(visit.row(colleague.email())).containsText("Viewer");
        }
    }

    @Test
    void permissionIsDeniedAndExplained() {
        Company.Member colleague = company.member("ADMIN");
        try (Visit visit = Visit.wide().signIn(owner)) {
            visit.go("/#/users/" + colleague.identity() + "/permissions");
            visit.page().getByLabel("Override of leads.edit").selectOption("denied");
            visit.button("Save permissions").click();
            assertThat(visit.drawer()).containsText("Not held: denied");
        }
        assertThat(Client.of(Server.shared(), colleague)
                        .request()
                        .get("/api/auth/me")
                        .<List<String>>path("permissions"))
                .doesNotContain("leads.edit");
    }

    @Test
    void keyIsShownOnceAndRevokedByName() {
        try (Visit visit = Visit.wide().signIn(owner)) {
            visit.link("API keys").click();
            visit.button("New key").click();
            visit.page().getByLabel("Name", Visit.exactly()).fill("website");
            visit.page().getByLabel("leads.view").check();
            visit.button("Make the key").click();
            String key = visit.page().locator("fh-once li").innerText();
            assertThat(Client.with(Server.shared(), key)
                            .request()
                            .get("/api/leads")
                            .statusCode())
                    .isEqualTo(200);
            visit.button("I have kept it").click();
            visit.row("website").click();
            visit.button("Revoke").click();
            visit.question().getByText("Revoke", Visit.exact()).click();
            assertThat(visit.page().getByText("The key is revoked.")).isVisible();
            assertThat(Client.with(Server.shared(), key)
                            .request()
                            .get("/api/leads")
                            .statusCode())
                    .isEqualTo(401);
        }
    }
}
