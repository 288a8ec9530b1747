package io.freehold.audit.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.freehold.audit.ChainReport;
import io.freehold.tenancy.TenantId;
import io.freehold.testing.Role;
import io.freehold.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AuditChainIT {
    private final TestDatabase database = TestDatabase.shared();
    private final AuditStore store = database.wired(new AuditStore());
    private final ChainWalk walk = database.wired(new ChainWalk());
    private final Seals seals = new Seals(database.platform());
    private final TenantId tenant = database.tenant();

    private static AuditEntry entry(String action) {
        AuditEntry.Circumstances seen = new AuditEntry.Circumstances(
                Instant.now(), "MEMBER", UUID.randomUUID(), "m@example.fr", "127.0.0.1", "test", "r-1");
        return new AuditEntry(
                UUID.randomUUID(),
                seen,
                new AuditEntry.Act(action, "lead", UUID.randomUUID()),
                "{\"status\": \"NEW\"}",
                "{\"status\": \"ROUTED\"}");
    }

    private UUID record(String action) {
        AuditEntry entry = entry(action);
        database.in(tenant, manager -> {
            store.add(entry);
            return null;
        });
        return entry.id();
    }

    /** Seals until all of the tenant's rows are. */
    private void sealed(long rows) {
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> {
            seals.sealNext();
            return verify().checked() >= rows;
        });
    }

    private ChainReport verify() {
        return database.in(tenant, manager -> walk.walk());
    }

    private void asOwner(String sql) throws SQLException {
        try (Connection session = database.database().asSuperuser();
                Statement statement = session.createStatement()) {
            // Without foreign keys and triggers, as someone with the whole database in hand would.
            statement.execute("set session_replication_role = replica");
            statement.execute(sql);
        }
    }

    @Test
    void untouchedLogIsWhole() {
        for (int i = 0; i < 5; i++) {
            record("lead.edited");
        }
        sealed(5);
        ChainReport report = verify();
        assertThat(report.ok()).isTrue();
        assertThat(report.checked()).isEqualTo(5);
        assertThat(report.firstBroken()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "update audit_log set after = '{\"status\": \"SOLD\"}' where id = '%s' | the row is not what was sealed",
                "update audit_log set at = at + interval '1 second' where id = '%s' | the row is not what was sealed",
                "update audit_log set actor_name = 'somebody else' where id = '%s' | the row is not what was sealed",
                "update audit_log set ip = null where id = '%s' | the row is not what was sealed",
                "delete from audit_log where id = '%s' | the row is gone",
                "delete from audit_seals where audit_id = '%s' | a seal is missing",
                "update audit_seals set hash = '\\x00' where audit_id = '%s' | the row is not what was sealed",
                "update audit_seals set previous = '\\x00' where audit_id = '%s' | the seal does not follow the one before"
            })
    void changeByTheOwnerIsFound(String change, String reason) throws SQLException {
        record("lead.created");
        UUID changed = record("lead.edited");
        record("lead.deleted");
        sealed(3);
        asOwner(change.formatted(changed));
        ChainReport report = verify();
        assertThat(report.ok()).isFalse();
        assertThat(report.checked()).isEqualTo(1);
        ChainReport.Broken broken = report.firstBroken().orElseThrow();
        assertThat(broken.seq()).isEqualTo(2);
        assertThat(broken.reason()).isEqualTo(reason);
    }

    @Test
    void rowSlippedInBehindTheSealsIsFound() throws SQLException {
        record("lead.created");
        sealed(1);
        UUID slipped = record("lead.edited");
        asOwner("update audit_log set xid = '3' where id = '" + slipped + "'");
        ChainReport report = verify();
        assertThat(report.ok()).isFalse();
        assertThat(report.firstBroken().orElseThrow().auditId()).isEqualTo(slipped);
        assertThat(report.firstBroken().orElseThrow().seq()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_log set action = 'x'",
                "delete from audit_log",
                "truncate audit_log",
                "update audit_seals set hash = '\\x00'",
                "delete from audit_seals"
            })
    void neitherApplicationNorPlatformChangesAnything(String change) throws SQLException {
        for (Role role : List.of(Role.APP, Role.PLATFORM)) {
            try (Connection session = database.database().as(role);
                    Statement statement = session.createStatement()) {
                assertThatThrownBy(() -> statement.execute(change))
                        .isInstanceOf(SQLException.class)
                        .extracting(e -> ((SQLException) e).getSQLState())
                        .isEqualTo("42501");
            }
        }
    }

    @Test
    void applicationCannotSealByItself() throws SQLException {
        try (Connection session = database.database().as(Role.APP);
                Statement statement = session.createStatement()) {
            assertThatThrownBy(() -> statement.execute("insert into audit_seals default values"))
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void tenantsHaveChainsOfTheirOwn() {
        TenantId other = database.tenant();
        record("lead.created");
        database.in(other, manager -> {
            store.add(entry("lead.created"));
            return null;
        });
        record("lead.edited");
        sealed(2);
        assertThat(verify().checked()).isEqualTo(2);
        assertThat(database.in(other, manager -> walk.walk()).checked()).isEqualTo(1);
    }

    @Test
    void chainIsWholeAfterManyWritersAndTwoSweepers() throws Exception {
        int writers = 6;
        int rows = 30;
        ExecutorService threads = Executors.newFixedThreadPool(writers + 2);
        try {
            List<Callable<Integer>> work = new ArrayList<>();
            for (int writer = 0; writer < writers; writer++) {
                work.add(() -> write(rows));
            }
            work.add(() -> sweep(200));
            work.add(() -> sweep(200));
            int kept = 0;
            for (Future<Integer> done : threads.invokeAll(work)) {
                kept += done.get();
            }
            sealed(kept);
            assertThat(verify()).isEqualTo(new ChainReport(true, kept, java.util.Optional.empty()));
        } finally {
            threads.shutdownNow();
        }
    }

    private int write(int rows) {
        int kept = 0;
        for (int i = 0; i < rows; i++) {
            boolean fails = i % 3 == 0;
            try {
                database.in(tenant, manager -> {
                    store.add(entry("lead.edited"));
                    manager.flush();
                    if (fails) {
                        throw new IllegalStateException("rolled back");
                    }
                    return null;
                });
                kept++;
            } catch (IllegalStateException rolledBack) {
                assertThat(fails).isTrue();
            }
        }
        return kept;
    }

    private int sweep(int times) {
        for (int i = 0; i < times; i++) {
            seals.sealNext();
        }
        return 0;
    }

    @Test
    void restoredDatabaseWhoseTransactionsCountAnewIsSealedOn() throws SQLException {
        record("lead.created");
        sealed(1);
        asOwner("update audit_sweep set xid = '4611686018427387904'");
        record("lead.edited");
        sealed(2);
        record("lead.deleted");
        sealed(3);
        assertThat(verify().ok()).isTrue();
    }
}
