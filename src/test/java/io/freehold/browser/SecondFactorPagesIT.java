package io.freehold.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import io.freehold.testing.Authenticator;
import io.freehold.testing.Client;
import io.freehold.testing.Company;
import io.freehold.testing.Server;
import org.junit.jupiter.api.Test;

/** Signing in with more than a password. */
class SecondFactorPagesIT {

    private final Company company = Company.on(Server.shared());
    private final Company.Member owner = company.member("OWNER");

    @Test
    void codeIsAskedForAndAWrongOneIsSaidSo() {
        Authenticator.Enrolled factor = enrolled();
        try (Visit visit = Visit.wide()) {
            visit.trySignIn(owner.email(), Company.PASSWORD);
            visit.page().getByLabel("One-time code").fill("000000");
            visit.button("Continue").click();
            assertThat(visit.page().getByText("This code is wrong or was used already."))
                    .isVisible();
            Authenticator.forgetSteps(Server.shared().database(), owner.email());
            visit.page().getByLabel("One-time code").fill(factor.app().code());
            visit.button("Continue").click();
            assertThat(visit.heading("Leads")).isVisible();
        }
    }

    @Test
    void recoveryCodeOpensWhenThePhoneIsLost() {
        Authenticator.Enrolled factor = enrolled();
        try (Visit visit = Visit.wide()) {
            visit.trySignIn(owner.email(), Company.PASSWORD);
            visit.button("Use a recovery code").click();
            visit.page().getByLabel("Recovery code").fill(factor.recoveryCodes().get(3));
            visit.button("Continue").click();
            assertThat(visit.heading("Leads")).isVisible();
            visit.go("/#/profile");
            assertThat(visit.page().locator("fh-mfa")).containsText("9 of 10 recovery codes are left.");
        }
    }

    @Test
    void whereItIsDemandedNothingElseOpensBefore() {
        company.execute(
                "insert into sign_in_policies (tenant_id, mfa_required, changed_at) values (?, true, now())",
                company.id());
        try (Visit visit = Visit.wide()) {
            visit.trySignIn(owner.email(), Company.PASSWORD);
            assertThat(visit.heading("Set up a second factor")).isVisible();
            visit.page().getByLabel("Your password").fill(Company.PASSWORD);
            visit.button("Continue").click();
            String secret =
                    visit.page().locator("fh-mfa-enrolment fh-copy .value").innerText();
            visit.page().getByLabel("One-time code").fill(new Authenticator(secret).code());
            visit.button("Turn on").click();
            visit.button("I have kept them").click();
            assertThat(visit.heading("Leads")).isVisible();
        }
    }

    private Authenticator.Enrolled enrolled() {
        Client caller = Client.of(Server.shared(), owner);
        Authenticator.Enrolled factor = Authenticator.enrolled(caller, "/api/auth/mfa");
        Authenticator.forgetSteps(Server.shared().database(), owner.email());
        return factor;
    }
}
