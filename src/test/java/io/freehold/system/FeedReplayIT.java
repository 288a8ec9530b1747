package io.freehold.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.freehold.testing.Client;
import io.freehold.testing.Company;
import io.freehold.testing.Listener;
import io.freehold.testing.Outlet;
import io.freehold.testing.Role;
import io.freehold.testing.Server;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Coming back with {@code since}: nothing is lost and nothing comes twice (spec: realtime). */
class FeedReplayIT {
    private static final int WRITERS = 8;
    private static final int TRANSACTIONS = 40;

    private final Server server = Server.shared();
    private final Company company = Company.on(server);
    private final Outlet outlet = new Outlet(company);
    private final String token = "token=" + Client.of(server, company, "OWNER").token();

    @Test
    void whatWasMissedComesFirst() {
        String known;
        try (Listener listener = Listener.to(server, token)) {
            known = outlet.publish("lead.created").toString();
            listener.heard(1);
        }
        String first = outlet.publish("lead.created").toString();
        String second = outlet.publish("lead.routed").toString();
        try (Listener again = Listener.to(server, token + "&since=" + known)) {
            again.heard(2);
            String live = outlet.publish("lead.created").toString();
            assertThat(again.heard(3).ids()).containsExactly(first, second, live);
        }
    }

    @Test
    void longAbsenceIsReplayedWhole() {
        String known = outlet.publish("lead.created").toString();
        List<String> missed = new ArrayList<>();
        for (int i = 0; i < 350; i++) {
            missed.add(outlet.publish("lead.created").toString());
        }
        try (Listener listener = Listener.to(server, token + "&since=" + known)) {
            assertThat(listener.heard(350).ids()).isEqualTo(missed);
        }
    }

    @Test
    void filtersHoldForTheReplayToo() {
        String known = outlet.publish("lead.created").toString();
        outlet.publish("lead.routed");
        outlet.publish("lead.created", "no.such", "{}");
        String wanted = outlet.publish("lead.created").toString();
        try (Listener listener = Listener.to(server, token + "&types=lead.created&since=" + known)) {
            assertThat(listener.heard(1).ids()).containsExactly(wanted);
        }
    }

    @Test
    void eventThatIsNoLongerKeptIsFollowedByAllThatAre() {
        String kept = outlet.publish("lead.created").toString();
        try (Listener listener = Listener.to(server, token + "&since=" + UUID.randomUUID())) {
            assertThat(listener.heard(1).ids()).containsExactly(kept);
        }
    }

    @Test
    void anotherTenantsEventIsNoPlaceToBeginFrom() {
        Company other = Company.on(server);
        String foreign = new Outlet(other).publish("lead.created").toString();
        String own = outlet.publish("lead.created").toString();
        try (Listener listener = Listener.to(server, token + "&since=" + foreign)) {
            assertThat(listener.heard(1).ids()).containsExactly(own);
        }
    }

    @Test
    void reconnectingAmidWritersLosesAndRepeatsNothing() throws Exception {
        String known = outlet.publish("lead.created").toString();
        Set<String> committed = ConcurrentHashMap.newKeySet();
        ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
        try {
            List<Future<Void>> writing = new ArrayList<>();
            for (int writer = 0; writer < WRITERS; writer++) {
                Random random = new Random(writer);
                Callable<Void> work = () -> write(random, committed);
                writing.add(threads.submit(work));
            }
            List<String> heard = new ArrayList<>();
            while (!writing.stream().allMatch(Future::isDone)) {
                heard.addAll(listenAWhile(heard.isEmpty() ? known : heard.get(heard.size() - 1), writing));
            }
            for (Future<Void> writer : writing) {
                writer.get();
            }
            heard.addAll(listenToTheEnd(heard, known, committed.size()));
            assertThat(heard).doesNotHaveDuplicates();
            assertThat(new HashSet<>(heard)).isEqualTo(committed);
        } finally {
            threads.shutdownNow();
        }
    }

    /** Leaves after an event or a few, whatever is on its way. */
    private List<String> listenAWhile(String since, List<Future<Void>> writing) {
        try (Listener listener = Listener.to(server, token + "&since=" + since)) {
            Awaitility.await()
                    .atMost(Listener.PATIENCE)
                    .until(() -> listener.ids().size() >= 3 || writing.stream().allMatch(Future::isDone));
            return listener.ids();
        }
    }

    private List<String> listenToTheEnd(List<String> heard, String known, int all) {
        String since = heard.isEmpty() ? known : heard.get(heard.size() - 1);
        try (Listener listener = Listener.to(server, token + "&since=" + since)) {
            return listener.heard(all - heard.size()).ids();
        }
    }

    private Void write(Random random, Set<String> committed) throws Exception {
        try (Connection session = server.database().as(Role.PLATFORM)) {
            session.setAutoCommit(false);
            for (int i = 0; i < TRANSACTIONS; i++) {
                List<String> events = List.of(insert(session), insert(session));
                pause(session, random.nextDouble() / 100);
                if (random.nextInt(4) == 0) {
                    session.rollback();
                } else {
                    session.commit();
                    committed.addAll(events);
                }
            }
        }
        return null;
    }

    private String insert(Connection session) throws Exception {
        UUID id = UUID.randomUUID();
        try (PreparedStatement insert =
                session.prepareStatement("insert into outbox_events (tenant_id, id, type, permission, data, at)"
                        + " values (?, ?, 'lead.created', 'leads.view', '{}', now())")) {
            insert.setObject(1, company.id());
            insert.setObject(2, id);
            insert.executeUpdate();
        }
        return id.toString();
    }

    /** In the database, so that transactions overlap. */
    private static void pause(Connection session, double seconds) throws Exception {
        try (PreparedStatement pause = session.prepareStatement("select pg_sleep(?)")) {
            pause.setDouble(1, seconds);
            pause.execute();
        }
    }
}
