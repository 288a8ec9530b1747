package io.freehold.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import io.freehold.testing.Company;
import io.freehold.testing.Server;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The way in and out. */
class SignInIT {

    private static final Pattern LEADS = Pattern.compile("#/leads$");

    private final Company.Member owner = Company.on(Server.shared()).member("OWNER");

    @Test
    void wrongPasswordSaysSoAndStays() {
        try (Visit visit = Visit.wide()) {
            visit.trySignIn(owner.email(), "Not-the-password-1");
            assertThat(visit.page().getByRole(AriaRole.ALERT)).hasText("E-mail or password is wrong.");
            assertThat(visit.button("Sign in")).isVisible();
        }
    }

    @Test
    void emptyFieldsAreNamedWithoutAskingTheServer() {
        try (Visit visit = Visit.wide()) {
            visit.button("Sign in").click();
            assertThat(visit.page().getByText("Enter your e-mail address.")).isVisible();
            assertThat(visit.page().getByText("Enter your password.")).isVisible();
        }
    }

    @Test
    void rightPasswordLandsOnLeads() {
        try (Visit visit = Visit.wide().signIn(owner)) {
            assertThat(visit.page()).hasURL(LEADS);
            assertThat(visit.page().getByText("No leads yet")).isVisible();
        }
    }

    @Test
    void reloadKeepsTheSessionAndSigningOutEndsIt() {
        try (Visit visit = Visit.wide().signIn(owner)) {
            visit.page().reload();
            assertThat(visit.heading("Leads")).isVisible();
            visit.button("Account of").click();
            visit.page().getByRole(AriaRole.MENUITEM).getByText("Sign out").click();
            assertThat(visit.button("Sign in")).isVisible();
            visit.page().reload();
            assertThat(visit.button("Sign in")).isVisible();
        }
    }
}
