package io.freehold.identity.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SecretsCheckTest {

    private final Map<String, String> secrets = new HashMap<>();

    @BeforeEach
    void goodSecrets() {
        secrets.put("jwt.secret", "q3Vw8m1ZkT0xR7bLh2NcYd5GfPjS9aUe");
        secrets.put("admin.jwt.secret", "H4tK9sXz1QwE6rTy3UiO8pAsD2fGhJkL");
        secrets.put("refresh.token.secret", "mN7bV3cX9zL1kJ5hG8fD2sA6pO4iU0yT");
        secrets.put("tenant.cookie.secret", "W2e4R6t8Y0u1I3o5P7a9S1d3F5g7H9j1");
        secrets.put("link.secret", "L2k4J6h8G0f1D3s5A7p9O1i3U5y7T9r1");
        secrets.put("archive.secret", "Z1x3C5v7B9n0M2q4W6e8R1t3Y5u7I9o0");
        secrets.put("encryption.key", "E9c7R5y3P1t2I4o6N8k0E1y3V5b7N9m2");
    }

    @Test
    void goodSecretsPass() {
        assertThat(SecretsCheck.faults(secrets::get)).isEmpty();
    }

    @Test
    void aShortSecretIsNamed() {
        secrets.put("jwt.secret", "q3Vw8m1ZkT0xR7bLh2NcYd5GfPjS9aU");
        assertThat(SecretsCheck.faults(secrets::get)).containsExactly("JWT_SECRET has fewer than 32 bytes");
    }

    @Test
    void aMissingSecretIsNamed() {
        secrets.put("refresh.token.secret", "");
        assertThat(SecretsCheck.faults(secrets::get)).containsExactly("REFRESH_TOKEN_SECRET has fewer than 32 bytes");
    }

    @Test
    void sampleValuesAreNamed() {
        secrets.put("jwt.secret", "change-me-change-me-change-me-0123456789");
        secrets.put("admin.jwt.secret", "your-secret-here-your-secret-here-1234567");
        secrets.put("refresh.token.secret", "Development only, never in production 12345");
        secrets.put("tenant.cookie.secret", "0".repeat(64));
        assertThat(SecretsCheck.faults(secrets::get))
                .containsExactly(
                        "JWT_SECRET is a sample value",
                        "ADMIN_JWT_SECRET is a sample value",
                        "REFRESH_TOKEN_SECRET is a sample value",
                        "TENANT_COOKIE_SECRET is a sample value");
    }

    @Test
    void oneSecretForTwoPurposesIsNamed() {
        secrets.put("admin.jwt.secret", secrets.get("jwt.secret"));
        assertThat(SecretsCheck.faults(secrets::get)).containsExactly("ADMIN_JWT_SECRET is the same as JWT_SECRET");
    }

    @Test
    void noFaultRepeatsASecret() {
        secrets.replaceAll((key, value) -> value.substring(0, 20));
        assertThat(String.join(" ", SecretsCheck.faults(secrets::get)))
                .doesNotContain("q3Vw8m1ZkT0x")
                .doesNotContain("H4tK9sXz1QwE");
    }
}
