package io.freehold.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.freehold.testing.Company;
import io.freehold.testing.LeadDesk;
import io.freehold.testing.Server;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** 64 senders at once on 20 commandes with caps: no cap is exceeded, no place is left while its lead waits. */
class ManyCommandesIT {

    private static final int THREADS = 64;
    private static final int LEADS_EACH = 4;
    private static final int COMMANDES = 20;
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final List<String> DEPARTEMENTS = List.of("75", "69", "13", "59");

    private static final String BEYOND_A_CAP = """
            select count(*) from commandes c
            join reservation_counters r on r.tenant_id = c.tenant_id and r.commande_id = c.id
            where c.tenant_id = ? and (r.total_used > c.weekly_quota or r.total_used > c.cap_total
                or r.total_used > c.cap_day)
            """;

    private static final String COUNTED_OTHERWISE = """
            select count(*) from reservation_counters r
            where r.tenant_id = ? and r.total_used <> (select count(*) from deliveries d
                where d.tenant_id = r.tenant_id and d.commande_id = r.commande_id)
            """;

    private static final String LEFT_WHILE_A_LEAD_WAITS = """
            select count(*) from leads l
            join commande_departements x on x.tenant_id = l.tenant_id and x.departement = l.department
            join commandes c on c.tenant_id = x.tenant_id and c.id = x.commande_id
            join reservation_counters r on r.tenant_id = c.tenant_id and r.commande_id = c.id
            where l.tenant_id = ? and l.status in ('new', 'no_open_orders') and r.total_used < c.weekly_quota
              and (c.cap_total is null or r.total_used < c.cap_total) and (c.cap_day is null or r.total_used < c.cap_day)
            """;

    private static final String BY_STATUS =
            "select count(*) from leads where tenant_id = ? and status in ('routed', 'no_open_orders')";

    private static final String PLACED = "select count(*) from deliveries where tenant_id = ?";

    private final Server server = Server.shared();
    private final Company company = Company.on(server);
    private final LeadDesk desk = LeadDesk.of(company);
    private final Intake intake = new Intake(server, desk.provider("website"));

    @Test
    void sixtyFourSendersOnTwentyCommandesFillEveryPlaceAndNoneTwice() throws Exception {
        for (int i = 0; i < COMMANDES; i++) {
            commande(i);
        }
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<?>> senders = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                int sender = i;
                senders.add(threads.submit(() -> send(sender)));
            }
            for (Future<?> sender : senders) {
                sender.get();
            }
        } finally {
            threads.shutdown();
        }
        await().atMost(PATIENCE).until(() -> count(BY_STATUS) == THREADS * LEADS_EACH);
        assertThat(count(BEYOND_A_CAP)).as("commandes beyond a cap").isZero();
        assertThat(count(COUNTED_OTHERWISE))
                .as("commandes whose count is not their deliveries")
                .isZero();
        assertThat(count(LEFT_WHILE_A_LEAD_WAITS))
                .as("leads that wait beside a place")
                .isZero();
        assertThat(count(PLACED)).as("there were fewer places than leads").isBetween(100L, 200L);
    }

    /** Between 6 and 11 places each, by quota or by a cap, over one departement or two. */
    private void commande(int number) {
        String own = DEPARTEMENTS.get(number % DEPARTEMENTS.size());
        String next = DEPARTEMENTS.get((number + 1) % DEPARTEMENTS.size());
        UUID id = number % 2 == 0
                ? desk.commande("Client " + number, 6 + number % 6, own)
                : desk.commande("Client " + number, 6 + number % 6, own, next);
        if (number % 5 == 0) {
            company.execute("update commandes set cap_day = 5 where id = ?", id);
        }
        if (number % 7 == 0) {
            company.execute("update commandes set cap_total = 4 where id = ?", id);
        }
    }

    private void send(int sender) {
        for (int i = 0; i < LEADS_EACH; i++) {
            Map<String, Object> lead = Intake.lead(DEPARTEMENTS.get((sender + i) % DEPARTEMENTS.size()));
            String key = UUID.randomUUID().toString();
            await().atMost(PATIENCE).until(() -> intake.send(lead, key).statusCode() == 201);
        }
    }

    private long count(String sql) throws SQLException {
        try (Connection session = server.database().asSuperuser();
                PreparedStatement query = session.prepareStatement(sql)) {
            query.setObject(1, company.id());
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
