package io.freehold.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.freehold.testing.Authenticator;
import io.freehold.testing.Client;
import io.freehold.testing.Company;
import io.freehold.testing.Server;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A tenant's first day: made by an operator, entered by its owner, joined by a viewer. */
class OwnerJourneyIT {

    private final String word = "j" + UUID.randomUUID().toString().substring(0, 13);
    private final String owner = "owner@" + word + ".test";
    private final String viewer = "viewer@" + word + ".test";

    @Test
    void tenantIsMadeEnteredSecuredAndJoined() {
        made();
        try (Visit visit = Visit.at(Letters.linkTo(owner, "invitation"))) {
            join(visit, "Olga Owner");
            enrol(visit);
            invite(visit);
        }
        try (Visit visit = Visit.at(Letters.linkTo(viewer, "invitation"))) {
            join(visit, "Vera Viewer");
            assertThat(visit.link("Users")).hasCount(0);
            assertThat(visit.link("API keys")).hasCount(0);
            visit.go("/#/settings");
            assertThat(visit.page().getByText("Changing it is done by")).isVisible();
            assertThat(visit.button("Save")).hasCount(0);
        }
        assertThat(invitedByTheViewer()).isEqualTo(403);
    }

    private void made() {
        try (Visit visit = Visit.operator("SUPER_ADMIN")) {
            visit.button("New tenant").click();
            visit.page().getByLabel("Name", Visit.exactly()).fill("House " + word);
            assertThat(visit.page().getByLabel("Subdomain")).hasValue("house-" + word);
            visit.page().getByLabel("Owner's e-mail").fill(owner);
            visit.button("Make the tenant").click();
            assertThat(visit.drawer()).containsText("House " + word);
            assertThat(visit.drawer()).containsText("Standing");
        }
    }

    private static void join(Visit visit, String name) {
        visit.page().getByLabel("Your name").fill(name);
        visit.page().getByLabel("Password").fill(Company.PASSWORD);
        visit.page().getByLabel("Once more").fill(Company.PASSWORD);
        visit.button("Join").click();
        assertThat(visit.heading("Leads")).isVisible();
    }

    private static void enrol(Visit visit) {
        visit.go("/#/profile");
        visit.button("Set up").click();
        visit.page().getByLabel("Your password").fill(Company.PASSWORD);
        visit.button("Continue").click();
        String secret = visit.page().locator("fh-mfa-enrolment fh-copy .value").innerText();
        visit.page().getByLabel("One-time code").fill(new Authenticator(secret).code());
        visit.button("Turn on").click();
        assertThat(visit.page().locator("fh-once li")).hasCount(10);
        visit.button("I have kept them").click();
        assertThat(visit.page().locator("fh-mfa")).containsText("10 of 10 recovery codes are left.");
    }

    private void invite(Visit visit) {
        visit.link("Users").click();
        visit.button("Invite").click();
        visit.page().getByLabel("E-mail").fill(viewer);
        visit.page().getByLabel("Name", Visit.exactly()).fill("Vera");
        visit.page().getByLabel("Role").selectOption("VIEWER");
        visit.button("Send invitation").click();
        assertThat(visit.drawer()).hasCount(0);
        visit.link("Invitations").click();
        assertThat(visit.row(viewer)).containsText("Invited");
    }

    private int invitedByTheViewer() {
        Response signedIn = Client.nobody(Server.shared())
                .request()
                .body(Map.of("email", viewer, "password", Company.PASSWORD))
                .post("/api/auth/login");
        return Client.with(Server.shared(), signedIn.path("accessToken"))
                .request()
                .body(Map.of("email", "else@" + word + ".test", "name", "Else", "role", "VIEWER"))
                .post("/api/auth/users/invite")
                .statusCode();
    }
}
