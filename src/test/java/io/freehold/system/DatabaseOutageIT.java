package io.freehold.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.freehold.testing.Client;
import io.freehold.testing.Company;
import io.freehold.testing.Http;
import io.freehold.testing.Listener;
import io.freehold.testing.Outlet;
import io.freehold.testing.Postgres;
import io.freehold.testing.PostgresServer;
import io.freehold.testing.Server;
import java.io.IOException;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** The database goes and comes back; the server stays up, says so, and serves on. */
class DatabaseOutageIT {
    private static int status(Server server, String check) {
        return Http.status(server.address().resolve("/health/" + check));
    }

    private static void awaitReady(Server server, int status) {
        Awaitility.await().atMost(Listener.PATIENCE).until(() -> status(server, "ready") == status);
    }

    @Test
    void readinessFollowsTheDatabaseAndTheFeedGoesOn() throws IOException {
        PostgresServer postgres = Postgres.started("outage-postgres");
        try (postgres;
                Server server = Server.named("outage")
                        .on(Postgres.emptyDatabase(postgres))
                        .start()) {
            long pid = server.pid();
            Company company = Company.on(server);
            String token = "token=" + Client.of(server, company, "OWNER").token();
            String known = new Outlet(company).publish("lead.created").toString();
            postgres.stop();
            awaitReady(server, 503);
            assertThat(status(server, "live")).isEqualTo(200);
            assertThat(status(server, "started")).isEqualTo(200);
            postgres.start();
            awaitReady(server, 200);
            assertThat(server.pid()).isEqualTo(pid);
            assertThat(server.isRunning()).isTrue();
            String missed = new Outlet(company).publish("lead.created").toString();
            try (Listener listener = Listener.to(server, token + "&since=" + known)) {
                String live = new Outlet(company).publish("lead.routed").toString();
                assertThat(listener.heard(2).ids()).containsExactly(missed, live);
            }
        }
    }
}
