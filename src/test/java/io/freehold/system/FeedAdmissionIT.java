package io.freehold.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.freehold.testing.Client;
import io.freehold.testing.Company;
import io.freehold.testing.Listener;
import io.freehold.testing.Outlet;
import io.freehold.testing.Server;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the gate checks for requests holds for sockets too, which pass no gate. */
class FeedAdmissionIT {
    private static final int POLICY = 1008;
    /** The lines are looked at each 15 s; far more on a busy machine. */
    private static final Duration RECHECKED = Duration.ofSeconds(120);

    private final Server server = Server.shared();
    private final Company company = Company.on(server);
    private final Client owner = Client.of(server, company, "OWNER");

    @Test
    void suspendedTenantHearsNothing() {
        Company suspended = Company.on(server);
        Client member = Client.of(server, suspended, "OWNER");
        suspended.standing("SUSPENDED");
        try (Listener listener = Listener.to(server, "token=" + member.token())) {
            assertThat(listener.closeCode()).isEqualTo(POLICY);
        }
    }

    @Test
    void openLineEndsWhenItsTenantIsSuspended() {
        Company suspended = Company.on(server);
        Client member = Client.of(server, suspended, "OWNER");
        try (Listener listener = Listener.to(server, "token=" + member.token())) {
            new Outlet(suspended).publish("lead.created", "leads.view", "{}");
            listener.heard(1);
            suspended.standing("SUSPENDED");
            assertThat(listener.closeCode(RECHECKED)).isEqualTo(POLICY);
        }
    }

    @Test
    void whoHasToEnrolASecondFactorHearsNothingBefore() {
        Company strict = Company.on(server);
        Client member = Client.of(server, strict, "OWNER");
        strict.execute(
                "insert into sign_in_policies (tenant_id, mfa_required, changed_at) values (?, true, now())",
                strict.id());
        try (Listener listener = Listener.to(server, "token=" + member.token())) {
            assertThat(listener.closeCode()).isEqualTo(POLICY);
        }
    }

    @Test
    void ownSubdomainOpens() {
        Map<String, String> host = Map.of("Host", company.slug() + ".freehold.test");
        try (Listener listener = Listener.to(server, "token=" + owner.token(), host)) {
            new Outlet(company).publish("lead.created");
            assertThat(listener.heard(1).isOpen()).isTrue();
        }
    }

    @Test
    void anotherTenantsSubdomainIsClosedAndRecorded() {
        Company other = Company.on(server);
        Map<String, String> host = Map.of("Host", other.slug() + ".freehold.test:443");
        try (Listener listener = Listener.to(server, "token=" + owner.token(), host);
                Listener byTicket = Listener.to(
                        server,
                        "ticket=" + owner.request().post("/api/feed/tickets").path("ticket"),
                        host)) {
            assertThat(listener.closeCode()).isEqualTo(POLICY);
            assertThat(byTicket.closeCode()).isEqualTo(POLICY);
        }
        assertThat(owner.request()
                        .get("/api/audit-logs/search?action=CROSS_TENANT_ATTEMPT")
                        .asString())
                .contains("subdomain")
                .doesNotContain(other.slug());
    }

    @Test
    void anotherTenantsSubdomainIsRefusedToAStreamToo() {
        owner.request()
                .header("Host", Company.on(server).slug() + ".freehold.test")
                .get("/api/portal/realtime")
                .then()
                .statusCode(403);
    }
}
