package io.freehold.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import io.freehold.testing.Company;
import io.freehold.testing.Server;
import org.junit.jupiter.api.Test;

/** The way back in for somebody who forgot. */
class ForgottenPasswordPagesIT {

    private static final String ANOTHER = "Another-freehold-2";

    private final Company.Member member = Company.on(Server.shared()).member("ADMIN");

    @Test
    void mailedLinkSetsANewPasswordOnce() {
        try (Visit visit = Visit.wide()) {
            visit.link("Forgot your password?").click();
            visit.page().getByLabel("E-mail").fill(member.email());
            visit.button("Send the link").click();
            assertThat(visit.heading("Look into your mail")).isVisible();
        }
        String link = Letters.linkTo(member.email(), "reset");
        try (Visit visit = Visit.at(link)) {
            set(visit);
            assertThat(visit.heading("Password set")).isVisible();
            visit.link("Go to sign-in").click();
            visit.trySignIn(member.email(), ANOTHER);
            assertThat(visit.heading("Leads")).isVisible();
        }
        try (Visit visit = Visit.at(link)) {
            set(visit);
            assertThat(visit.heading("This link is not good any more")).isVisible();
        }
    }

    @Test
    void weakPasswordIsExplainedAtItsField() {
        try (Visit visit = Visit.at("/#/reset/" + "x".repeat(40))) {
            visit.page().getByLabel("New password").fill("abc");
            visit.page().getByLabel("Once more").fill("abd");
            visit.button("Set password").click();
            assertThat(visit.page().getByText("The two are not the same.")).isVisible();
        }
    }

    private static void set(Visit visit) {
        visit.page().getByLabel("New password").fill(ANOTHER);
        visit.page().getByLabel("Once more").fill(ANOTHER);
        visit.button("Set password").click();
    }
}
