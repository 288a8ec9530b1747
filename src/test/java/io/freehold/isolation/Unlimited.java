package io.freehold.isolation;

import io.freehold.testing.Server;

/** A server that takes any number of writes a minute, for tests whose point is their number. */
final class Unlimited {

    private static Server server;

    private Unlimited() {}

    static synchronized Server server() {
        if (server == null) {
            server = Server.named("unlimited")
                    .with("RATE_LIMIT_WRITES_PER_MINUTE", "1000000")
                    .with("RATE_LIMIT_LEADS_PER_MINUTE", "1000000")
                    .start();
        }
        return server;
    }
}
