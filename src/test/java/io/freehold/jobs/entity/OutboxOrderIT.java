package io.freehold.jobs.entity;

import static org.assertj.core.api.Assertions.assertThat;

import io.freehold.jobs.OutboxBatch;
import io.freehold.jobs.OutboxEvent;
import io.freehold.jobs.Position;
import io.freehold.tenancy.TenantId;
import io.freehold.testing.TestDatabase;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
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

class OutboxOrderIT {
    private static final int WRITERS = 8;
    private static final int TRANSACTIONS = 40;

    private final TestDatabase database = TestDatabase.shared();
    private final OutboxStore store = database.wired(new OutboxStore());
    private final OutboxLog log = new OutboxLog(database.platform());
    private final TenantId tenant = database.tenant();

    private static OutboxRow event() {
        return new OutboxRow(UUID.randomUUID(), "lead.created", "leads.view", "{}", Instant.now());
    }

    private UUID publish(TenantId to) {
        OutboxRow event = event();
        database.in(to, manager -> {
            store.add(event);
            return null;
        });
        return event.id();
    }

    private Optional<Position> position(UUID event) {
        return database.in(tenant, manager -> store.position(event));
    }

    /** What of the tenant comes after the position, waiting until all of the wanted have come. */
    private List<OutboxEvent> follow(Position from, Set<UUID> wanted) {
        List<OutboxEvent> seen = new ArrayList<>();
        Position[] position = {from};
        Awaitility.await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            OutboxBatch batch = log.after(position[0], 50);
            for (OutboxEvent event : batch.settled()) {
                position[0] = event.position();
                if (event.tenant().equals(tenant)) {
                    seen.add(event);
                }
            }
            assertThat(seen).extracting(OutboxEvent::id).containsAll(wanted);
            assertThat(batch.settled()).isEmpty();
        });
        return seen;
    }

    @Test
    void concurrentWritersAreReadWithoutGapOrRepetition() throws Exception {
        Position from = log.end();
        Set<UUID> committed = ConcurrentHashMap.newKeySet();
        ExecutorService threads = Executors.newFixedThreadPool(WRITERS + 1);
        try {
            List<Callable<Void>> writers = new ArrayList<>();
            for (int writer = 0; writer < WRITERS; writer++) {
                Random random = new Random(writer);
                writers.add(() -> write(random, committed));
            }
            // The reader follows while they write: it is then that a gap could open behind it.
            Future<List<OutboxEvent>> reading = threads.submit(() -> followWhile(from, writers, committed, threads));
            List<OutboxEvent> seen = reading.get();
            assertThat(seen).extracting(OutboxEvent::id).doesNotHaveDuplicates();
            assertThat(new HashSet<>(seen.stream().map(OutboxEvent::id).toList()))
                    .isEqualTo(committed);
            assertThat(seen).extracting(OutboxEvent::position).isSorted();
        } finally {
            threads.shutdownNow();
        }
    }

    private List<OutboxEvent> followWhile(
            Position from, List<Callable<Void>> writers, Set<UUID> committed, ExecutorService threads)
            throws Exception {
        List<Future<Void>> writing = new ArrayList<>();
        writers.forEach(writer -> writing.add(threads.submit(writer)));
        List<OutboxEvent> seen = new ArrayList<>();
        Position position = from;
        while (!writing.stream().allMatch(Future::isDone)) {
            for (OutboxEvent event : log.after(position, 7).settled()) {
                position = event.position();
                if (event.tenant().equals(tenant)) {
                    seen.add(event);
                }
            }
        }
        for (Future<Void> writer : writing) {
            writer.get();
        }
        Set<UUID> rest = new HashSet<>(committed);
        seen.forEach(event -> rest.remove(event.id()));
        seen.addAll(follow(position, rest));
        return seen;
    }

    private Void write(Random random, Set<UUID> committed) {
        for (int i = 0; i < TRANSACTIONS; i++) {
            List<OutboxRow> events = List.of(event(), event());
            boolean fails = random.nextInt(4) == 0;
            double seconds = random.nextDouble() / 200;
            try {
                database.in(tenant, manager -> {
                    events.forEach(store::add);
                    manager.flush();
                    manager.createNativeQuery("select cast(pg_sleep(" + seconds + ") as text)")
                            .getSingleResult();
                    if (fails) {
                        throw new IllegalStateException("rolled back");
                    }
                    return null;
                });
                events.forEach(event -> committed.add(event.id()));
            } catch (IllegalStateException rolledBack) {
                assertThat(fails).isTrue();
            }
        }
        return null;
    }

    @Test
    void eventWaitsForAnOlderTransactionAndIsKnownToWait() {
        Position from = log.end();
        OutboxRow late = event();
        UUID early = database.in(tenant, manager -> {
            store.add(late);
            manager.flush();
            UUID second = publishApart();
            OutboxBatch batch = log.after(from, 1_000);
            assertThat(batch.settled()).extracting(OutboxEvent::id).doesNotContain(second);
            assertThat(batch.unsettled()).isTrue();
            return second;
        });
        assertThat(follow(from, Set.of(early, late.id())))
                .extracting(OutboxEvent::id)
                .containsExactly(late.id(), early);
    }

    /** From another thread, since this one is inside a transaction. */
    private UUID publishApart() {
        ExecutorService thread = Executors.newSingleThreadExecutor();
        try {
            return thread.submit(() -> publish(tenant)).get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            thread.shutdownNow();
        }
    }

    @Test
    void replayGivesWhatFollowsAndNothingOfOthers() {
        TenantId other = database.tenant();
        Position from = log.end();
        List<UUID> own = List.of(publish(tenant), publish(tenant), publish(tenant));
        UUID foreign = publish(other);
        UUID last = publish(tenant);
        List<OutboxEvent> all = follow(from, Set.of(own.get(0), own.get(1), own.get(2), last));
        Position end = all.get(all.size() - 1).position();
        Position second = position(own.get(1)).orElseThrow();
        List<OutboxEvent> replayed = database.in(tenant, m -> store.between(second, end, 10));
        assertThat(replayed).extracting(OutboxEvent::id).containsExactly(own.get(2), last);
        assertThat(replayed).allMatch(event -> event.tenant().equals(tenant));
        assertThat(position(foreign)).isEmpty();
    }

    @Test
    void transactionsAreOrderedAsNumbers() throws Exception {
        UUID ninth = publish(tenant);
        UUID tenth = publish(tenant);
        execute("update outbox_events set xid = '9' where id = '" + ninth + "'");
        execute("update outbox_events set xid = '10' where id = '" + tenth + "'");
        List<OutboxEvent> replayed =
                database.in(tenant, manager -> store.between(Position.before(0), Position.before(11), 10));
        assertThat(replayed).extracting(OutboxEvent::id).containsExactly(ninth, tenth);
        assertThat(log.after(Position.before(0), 10_000).settled())
                .extracting(OutboxEvent::id)
                .containsSubsequence(ninth, tenth);
    }

    @Test
    void eventsAreKeptForADay() throws Exception {
        UUID old = publish(tenant);
        UUID recent = publish(tenant);
        execute("update outbox_events set at = now() - interval '25 hours' where id = '" + old + "'");
        log.purge(Duration.ofHours(24));
        assertThat(position(old)).isEmpty();
        assertThat(position(recent)).isPresent();
    }

    private void execute(String sql) throws SQLException {
        try (var session = database.database().asSuperuser();
                var statement = session.createStatement()) {
            statement.execute(sql);
        }
    }
}
