package io.freehold.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.freehold.jobs.JobOptions;
import io.freehold.jobs.Jobs;
import io.freehold.jobs.Outbox;
import io.freehold.tenancy.Caller;
import io.freehold.tenancy.Migrations;
import io.freehold.tenancy.Platform;
import io.freehold.tenancy.TenantId;
import io.freehold.tenancy.TenantScope;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The queue as a module's author meets it: doors, transactions, handlers. */
@ExtendWith(ArquillianExtension.class)
class JobsContainerIT {
    @Inject
    Jobs jobs;

    @Inject
    Outbox outbox;

    @Inject
    Platform platform;

    @Inject
    Rehearsal rehearsal;

    @Inject
    UserTransaction transaction;

    private final TenantId tenant = new TenantId(UUID.randomUUID());

    @BeforeEach
    void makeTenant() throws Exception {
        java.util.concurrent.CompletableFuture<Void> migrated = new java.util.concurrent.CompletableFuture<>();
        Migrations.then(() -> migrated.complete(null));
        migrated.get(120, TimeUnit.SECONDS);
        platform.read("make a tenant", connection -> {
            try (PreparedStatement insert =
                    connection.prepareStatement("insert into tenants (id, slug, name) values (?, ?, 'Rehearsal')")) {
                insert.setObject(1, tenant.value());
                insert.setString(2, "r-" + tenant.value().toString().substring(0, 13));
                return insert.executeUpdate();
            }
        });
    }

    private UUID enqueue(boolean commits, int failures, JobOptions options) throws Exception {
        transaction.begin();
        UUID job = TenantScope.in(tenant, () -> jobs.enqueue(Rehearsal.KIND, Map.of("failures", failures), options));
        if (commits) {
            transaction.commit();
        } else {
            transaction.rollback();
        }
        return job;
    }

    private String state(UUID job) {
        return platform.read("look at a job", connection -> {
            try (PreparedStatement query = connection.prepareStatement("select state from jobs where id = ?")) {
                query.setObject(1, job);
                try (ResultSet row = query.executeQuery()) {
                    return row.next() ? row.getString(1) : "none";
                }
            }
        });
    }

    private void await(UUID job, String state) throws Exception {
        for (int i = 0; i < 1_200 && !state(job).equals(state); i++) {
            TimeUnit.MILLISECONDS.sleep(50);
        }
        assertThat(state(job)).isEqualTo(state);
    }

    @Test
    void committedJobRunsInItsTenantAsTheSystem() throws Exception {
        UUID job = enqueue(true, 0, JobOptions.NONE);
        Rehearsal.Seen seen = rehearsal.next(tenant, 60);
        assertThat(seen.job()).isEqualTo(job);
        assertThat(seen.tenant()).isEqualTo(tenant.value());
        assertThat(seen.caller()).isEqualTo(Caller.Kind.SYSTEM);
        assertThat(seen.inTransaction()).isFalse();
        await(job, "DONE");
    }

    @Test
    void rolledBackJobIsNeverRun() throws Exception {
        enqueue(false, 0, JobOptions.NONE);
        UUID marker = enqueue(true, 0, JobOptions.NONE);
        assertThat(rehearsal.next(tenant, 60).job()).isEqualTo(marker);
        assertThatThrownBy(() -> rehearsal.next(tenant, 0)).isInstanceOf(TimeoutException.class);
    }

    @Test
    void failedJobIsTriedAgainAndThenDone() throws Exception {
        UUID job = enqueue(true, 1, JobOptions.NONE);
        assertThat(rehearsal.next(tenant, 60).attempt()).isEqualTo(1);
        assertThat(rehearsal.next(tenant, 60).attempt()).isEqualTo(2);
        await(job, "DONE");
    }

    @Test
    void hopelessJobIsDead() throws Exception {
        UUID job = enqueue(true, 5, JobOptions.NONE.attempts(1));
        assertThat(rehearsal.next(tenant, 60).attempt()).isEqualTo(1);
        await(job, "DEAD");
    }

    @Test
    void withoutATransactionNothingIsTaken() {
        assertThatThrownBy(() -> TenantScope.in(tenant, () -> jobs.enqueue(Rehearsal.KIND, Map.of())))
                .isInstanceOf(Exception.class);
        assertThatThrownBy(() -> TenantScope.in(tenant, () -> outbox.publish("t", "p", Map.of())))
                .isInstanceOf(Exception.class);
    }

    @Test
    void eventThatIsNoEventIsRefused() throws Exception {
        transaction.begin();
        try {
            assertThatThrownBy(() ->
                            TenantScope.in(tenant, () -> outbox.publish("t", "p", Map.of("text", "x".repeat(100_001)))))
                    .hasMessageContaining("characters");
        } finally {
            transaction.rollback();
        }
    }
}
