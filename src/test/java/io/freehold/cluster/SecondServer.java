package io.freehold.cluster;

import io.freehold.testing.Server;
import io.freehold.testing.Settings;

/**
 * A second server on the shared one's data, as a rolling restart with new secrets has it. It takes no jobs from the
 * first.
 */
final class SecondServer {

    private static Server server;

    private SecondServer() {}

    /** The server, started anew when a test has ended it. */
    static synchronized Server running() {
        if (server == null) {
            Server first = Server.shared();
            server = Server.named("second")
                    .on(first.database())
                    .mailingTo(first.mail())
                    .with("JOBS_WORKERS", "0")
                    .with("JWT_SECRET", "tests-only-newer-member-token-secret-0123456789")
                    .with("JWT_SECRET_PREVIOUS", Settings.JWT_SECRET)
                    .with("ADMIN_JWT_SECRET", "tests-only-newer-operator-token-secret-0123456789")
                    .with("ADMIN_JWT_SECRET_PREVIOUS", Settings.ADMIN_JWT_SECRET)
                    .with("REFRESH_TOKEN_SECRET", "tests-only-newer-refresh-token-secret-0123456789")
                    .with("REFRESH_TOKEN_SECRET_PREVIOUS", Settings.REFRESH_TOKEN_SECRET)
                    .with("ENCRYPTION_KEY", "tests-only-newer-encryption-key-0123456789")
                    .with("ENCRYPTION_KEY_PREVIOUS", Settings.ENCRYPTION_KEY)
                    .start();
        } else if (!server.isRunning()) {
            server.launch();
            server.awaitReady();
        }
        return server;
    }
}
