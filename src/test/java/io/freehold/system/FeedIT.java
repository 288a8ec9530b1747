package io.freehold.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.freehold.testing.Client;
import io.freehold.testing.Company;
import io.freehold.testing.Listener;
import io.freehold.testing.Outlet;
import io.freehold.testing.Server;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The socket: who gets in, and what they hear (spec: realtime). */
class FeedIT {
    private static final int POLICY = 1008;
    /** A revoked session is heard of within 60 s; twice that on a busy machine. */
    private static final Duration REVOCATION = Duration.ofSeconds(120);

    private final Server server = Server.shared();
    private final Company company = Company.on(server);
    private final Outlet outlet = new Outlet(company);
    private final Client owner = Client.of(server, company, "OWNER");

    private String ticket() {
        var answer = owner.request().post("/api/feed/tickets");
        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.<Integer>path("expiresInSeconds")).isEqualTo(30);
        return answer.path("ticket");
    }

    private String ownOrigin() {
        String address = server.address().toString();
        return address.substring(0, address.length() - 1);
    }

    private void hears(Listener listener) {
        UUID event = outlet.publish("lead.created", "leads.view", "{\"number\": 7}");
        JsonNode heard = listener.heard(1).events().get(0);
        assertThat(heard.get("id").asText()).isEqualTo(event.toString());
        assertThat(heard.get("type").asText()).isEqualTo("lead.created");
        assertThat(heard.get("tenantId").asText()).isEqualTo(company.id().toString());
        assertThat(heard.get("data").get("number").asInt()).isEqualTo(7);
        assertThat(heard.get("at").asText()).endsWith("Z");
        assertThat(heard.size()).isEqualTo(5);
    }

    @Test
    void tokenInTheAddressOpens() {
        try (Listener listener = Listener.to(server, "token=" + owner.token())) {
            hears(listener);
        }
    }

    @Test
    void tokenInTheHeaderOpens() {
        try (Listener listener = Listener.to(server, "", Map.of("Authorization", "Bearer " + owner.token()))) {
            hears(listener);
        }
    }

    @Test
    void cookieOpensFromOurOwnPage() {
        Map<String, String> headers = Map.of("Cookie", "x=1; admin_token=" + owner.token(), "Origin", ownOrigin());
        try (Listener listener = Listener.to(server, "", headers)) {
            hears(listener);
        }
    }

    @Test
    void cookieFromAnotherPageOrFromNoneIsWorthNothing() {
        String cookie = "admin_token=" + owner.token();
        try (Listener foreign = Listener.to(server, "", Map.of("Cookie", cookie, "Origin", "https://evil.example"));
                Listener none = Listener.to(server, "", Map.of("Cookie", cookie))) {
            assertThat(foreign.closeCode()).isEqualTo(POLICY);
            assertThat(none.closeCode()).isEqualTo(POLICY);
        }
    }

    @Test
    void ticketOpensOnce() {
        String ticket = ticket();
        try (Listener first = Listener.to(server, "ticket=" + ticket)) {
            hears(first);
            try (Listener second = Listener.to(server, "ticket=" + ticket + "&token=" + owner.token())) {
                assertThat(second.closeCode()).isEqualTo(POLICY);
            }
            assertThat(first.isOpen()).isTrue();
        }
    }

    @Test
    void ticketIsOverAfterItsTime() {
        String ticket = ticket();
        company.execute(
                "update feed_tickets set expires_at = now() - interval '1 second' where tenant_id = ?", company.id());
        try (Listener listener = Listener.to(server, "ticket=" + ticket)) {
            assertThat(listener.closeCode()).isEqualTo(POLICY);
        }
    }

    @Test
    void ticketNeedsASignedInCaller() {
        assertThat(Client.nobody(server).request().post("/api/feed/tickets").statusCode())
                .isEqualTo(401);
    }

    @Test
    void badTokenOrNoneIsClosedWith1008() {
        for (String query : new String[] {"", "token=nonsense", "token=" + owner.token() + "x", "ticket=nonsense"}) {
            try (Listener listener = Listener.to(server, query)) {
                assertThat(listener.closeCode()).as(query).isEqualTo(POLICY);
            }
        }
    }

    @Test
    void sinceThatIsNoIdIsClosedWith1008() {
        try (Listener listener = Listener.to(server, "token=" + owner.token() + "&since=yesterday")) {
            assertThat(listener.closeCode()).isEqualTo(POLICY);
        }
    }

    @Test
    void revokedSessionIsClosed() {
        Client leaving = Client.of(server, company, "USER");
        try (Listener listener = Listener.to(server, "token=" + leaving.token());
                Listener staying = Listener.to(server, "token=" + owner.token())) {
            company.execute(
                    "update sessions set closed_at = now(), closed_because = 'test' where tenant_id = ? and membership_id"
                            + " in (select id from memberships where tenant_id = ? and identity_id = ?)",
                    company.id(),
                    company.id(),
                    UUID.fromString(leaving.request().get("/api/auth/me").path("user.id")));
            assertThat(listener.closeCode(REVOCATION)).isEqualTo(POLICY);
            hears(staying);
        }
    }

    @Test
    void anotherTenantsEventsAreNeverHeard() {
        Company other = Company.on(server);
        try (Listener listener = Listener.to(server, "token=" + owner.token())) {
            new Outlet(other).publish("lead.created", "leads.view", "{\"canary\": \"" + other.slug() + "\"}");
            hears(listener);
            assertThat(listener.events().toString()).doesNotContain(other.slug());
        }
    }

    @Test
    void onlyWhatTheCallerMaySeeIsHeard() {
        Client viewer = Client.of(server, company, "VIEWER");
        try (Listener listener = Listener.to(server, "token=" + viewer.token())) {
            outlet.publish("invoice.paid", "billing.manage", "{}");
            hears(listener);
        }
    }

    @Test
    void onlyWantedTypesAreHeard() {
        try (Listener listener = Listener.to(server, "token=" + owner.token() + "&types=lead.created,lead.lost")) {
            outlet.publish("lead.routed");
            hears(listener);
        }
    }

    @Test
    void tokenIsInNoLog() throws Exception {
        try (Listener listener = Listener.to(server, "token=" + owner.token())) {
            hears(listener);
        }
        String signature = owner.token().substring(owner.token().lastIndexOf('.') + 1);
        assertThat(Files.readString(server.log())).doesNotContain(signature);
        Path logs = server.log().resolveSibling("logs");
        if (Files.exists(logs)) {
            try (var files = Files.walk(logs)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    assertThat(Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1))
                            .doesNotContain(signature);
                }
            }
        }
    }
}
