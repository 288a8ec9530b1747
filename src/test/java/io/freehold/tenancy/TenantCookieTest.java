package io.freehold.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The four tests of seed 003, and what the session adds. */
class TenantCookieTest {

    private static final String TENANT = "0190a0b0-0000-7000-8000-000000000001";
    private static final String OTHER = "0190a0b0-0000-7000-8000-000000000002";
    private static final String SECRET = "a secret of the cookies for this test";

    @Test
    void signedFormIsTheIdAndSixtyFourHexDigits() {
        assertThat(TenantCookie.sign(TENANT, SECRET)).matches("\\Q" + TENANT + "\\E\\.[0-9a-f]{64}");
    }

    @Test
    void verifyReadsWhatSignWrote() {
        assertThat(TenantCookie.verify(TenantCookie.sign(TENANT, SECRET), SECRET))
                .contains(TENANT);
    }

    @Test
    void aBadSignatureIsNotVerified() {
        assertThat(TenantCookie.verify(TENANT + "." + "0".repeat(64), SECRET)).isEmpty();
    }

    @Test
    void aTamperedIdIsNotVerified() {
        String signed = TenantCookie.sign(TENANT, SECRET);
        assertThat(TenantCookie.verify(signed.replace(TENANT, OTHER), SECRET)).isEmpty();
    }

    @Test
    void theCookieDiesWithItsSession() {
        String signed = TenantCookie.sign(TENANT, TenantCookie.sessionSecret(SECRET, new UUID(0, 1)));
        assertThat(TenantCookie.verify(signed, TenantCookie.sessionSecret(SECRET, new UUID(0, 2))))
                .isEmpty();
    }
}
