package io.freehold.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import io.freehold.testing.Client;
import io.freehold.testing.Company;
import io.freehold.testing.Listener;
import io.freehold.testing.Outlet;
import io.freehold.testing.Server;
import org.junit.jupiter.api.Test;

/** Two servers on one database: a client goes on at either. */
class FeedClusterIT {
    @Test
    void clientGoesOnAtTheOtherServer() {
        Server first = Server.shared();
        Company company = Company.on(first);
        Outlet outlet = new Outlet(company);
        String token = "token=" + Client.of(first, company, "OWNER").token();
        Server second = SecondServer.running();
        try (Listener here = Listener.to(first, token);
                Listener there = Listener.to(second, token)) {
            String one = outlet.publish("lead.created").toString();
            assertThat(here.heard(1).ids()).containsExactly(one);
            assertThat(there.heard(1).ids()).containsExactly(one);
            here.close();
            String two = outlet.publish("lead.routed").toString();
            there.heard(2);
            try (Listener moved = Listener.to(second, token + "&since=" + one)) {
                String three = outlet.publish("delivery.created").toString();
                assertThat(moved.heard(2).ids()).containsExactly(two, three);
                assertThat(there.heard(3).ids()).containsExactly(one, two, three);
            }
            second.stop();
            assertThat(there.closeCode()).isIn(1001, 1006);
        }
    }
}
