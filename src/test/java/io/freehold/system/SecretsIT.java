package io.freehold.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.freehold.testing.Http;
import io.freehold.testing.Server;
import java.nio.file.Files;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A server that anyone could sign tokens for does not serve. */
class SecretsIT {

    private static final String SAMPLE = "change-me-change-me-change-me-0123456789";

    @Test
    void aSampleSecretStopsAProductionStart() {
        try (Server server = Server.named("sample-secret")
                .with("APP_MODE", "production")
                .with("BCRYPT_COST", "10")
                .with("JWT_SECRET", SAMPLE)
                .with("REFRESH_TOKEN_SECRET", "short")
                .startWithoutWaiting()) {
            await().atMost(Duration.ofSeconds(240))
                    .pollInterval(Duration.ofMillis(500))
                    .until(() -> Files.exists(server.log())
                            && Files.readString(server.log()).contains("JWT_SECRET is a sample value"));
            assertThat(server.log())
                    .content()
                    .contains("REFRESH_TOKEN_SECRET has fewer than 32 bytes")
                    .doesNotContain(SAMPLE);
            assertThat(Http.status(server.address().resolve("/health/ready"))).isNotEqualTo(200);
            assertThat(Http.status(server.address().resolve("/api/auth/login")))
                    .isNotEqualTo(200)
                    .isNotEqualTo(405);
        }
    }
}
