package io.freehold.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.freehold.testing.Client;
import io.freehold.testing.Company;
import io.freehold.testing.Listener;
import io.freehold.testing.Outlet;
import io.freehold.testing.Server;
import org.junit.jupiter.api.Test;

/** A receiver that does not read is closed, and nobody else notices (spec: realtime, backpressure). */
class FeedBackpressureIT {
    private static final int TRY_AGAIN_LATER = 1013;
    /** Fills the buffers of both systems' networks and then our own megabyte. */
    private static final int EVENTS = 200;

    private static final int EVENT_CHARACTERS = 90_000;

    private final Server server = Server.shared();
    private final Company company = Company.on(server);
    private final Outlet outlet = new Outlet(company);
    private final String token = "token=" + Client.of(server, company, "OWNER").token();

    @Test
    void deafReceiverIsClosedWith1013AndOthersHearEverything() {
        String large = "{\"text\": \"" + "x".repeat(EVENT_CHARACTERS) + "\"}";
        try (Listener deaf = Listener.deaf(server, token);
                Listener other = Listener.to(server, token)) {
            for (int i = 0; i < EVENTS; i++) {
                outlet.publish("lead.created", "leads.view", large);
                // The other one reads on; what it gets in between shows that it waits for nobody. Five events
                // are less than its own megabyte, however slowly this machine reads.
                if (i % 5 == 0) {
                    other.heard(i + 1);
                }
            }
            assertThat(other.heard(EVENTS).ids()).hasSize(EVENTS).doesNotHaveDuplicates();
            assertThat(other.isOpen()).isTrue();
            deaf.listen();
            assertThat(deaf.closeCode()).isEqualTo(TRY_AGAIN_LATER);
            assertThat(deaf.events().size()).isLessThan(EVENTS);
        }
    }
}
