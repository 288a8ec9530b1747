package io.freehold.jobs.entity;

import io.freehold.jobs.JobOptions;
import io.freehold.tenancy.TenantId;
import io.freehold.testing.TestDatabase;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** A queue whose jobs are of a kind of the test's own, so that no other test's are claimed. */
final class QueueBench {
    static final Duration LEASE = Duration.ofMinutes(5);

    final TestDatabase database = TestDatabase.shared();
    final String kind = "test-" + UUID.randomUUID();
    final JobQueue queue = new JobQueue(database.platform());
    private final JobStore store = database.wired(new JobStore());

    UUID enqueue(TenantId tenant) {
        return enqueue(tenant, JobOptions.NONE);
    }

    UUID enqueue(TenantId tenant, JobOptions options) {
        return database.in(tenant, manager -> add(options));
    }

    /** Within a transaction that the test holds. */
    UUID add(JobOptions options) {
        return store.add(UUID.randomUUID(), kind, "{\"n\":1}", options);
    }

    List<Claim> claim(int most, int perTenant) {
        return claim(most, perTenant, LEASE);
    }

    List<Claim> claim(int most, int perTenant, Duration lease) {
        return queue.claim(Set.of(kind), most, perTenant, lease);
    }

    Claim claimOne() {
        return claim(1, 100).get(0);
    }

    /** What stands in the row, past every fence. */
    String state(UUID job) {
        return ask("select state from jobs where id = '" + job + "'");
    }

    String ask(String sql) {
        try (var session = database.database().asSuperuser();
                var statement = session.createStatement();
                var row = statement.executeQuery(sql)) {
            return row.next() ? row.getString(1) : null;
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    void execute(String sql) {
        try (var session = database.database().asSuperuser();
                var statement = session.createStatement()) {
            statement.execute(sql);
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
