package io.freehold.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.freehold.kernel.Ids;
import io.freehold.kernel.Refused;
import io.freehold.tenancy.Allowance;
import io.freehold.tenancy.Allowance.Limited;
import io.freehold.tenancy.Caller;
import io.freehold.tenancy.Migrations;
import io.freehold.tenancy.Platform;
import io.freehold.tenancy.TenantId;
import io.freehold.tenancy.TenantScope;
import io.freehold.usage.Cases;
import io.freehold.usage.DayMetric;
import io.freehold.usage.Metric;
import io.freehold.usage.Period;
import io.freehold.usage.Storage;
import io.freehold.usage.Usage;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.PreparedStatement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The doors of usage that later modules call, on the plan free: 25 cases a month, 5 GB, 3 members. */
@ExtendWith(ArquillianExtension.class)
class UsageDoorsIT {

    private static final int CASES = 25;
    private static final long BYTES = 5_000_000_000L;
    private static final int RIVALS = 6;
    private static final LocalDate DAY = LocalDate.of(2026, 1, 31);

    @Inject
    Platform platform;

    @Inject
    Cases cases;

    @Inject
    Storage storage;

    @Inject
    Usage usage;

    @Inject
    Allowance allowance;

    @Inject
    Work work;

    @Inject
    Ids ids;

    @Resource(lookup = "java:comp/DefaultManagedExecutorService")
    ManagedExecutorService executor;

    private TenantId tenant;

    /** What a door of a later module does; each call is a transaction. */
    @ApplicationScoped
    public static class Work {

        @Transactional
        public void in(Runnable act) {
            act.run();
        }
    }

    @BeforeEach
    void open() throws Exception {
        CompletableFuture<Void> migrated = new CompletableFuture<>();
        Migrations.then(() -> migrated.complete(null));
        migrated.get(240, TimeUnit.SECONDS);
        tenant = new TenantId(ids.next());
        platform.write("make a tenant", connection -> {
            try (PreparedStatement insert =
                    connection.prepareStatement("insert into tenants (id, slug, name) values (?, ?, ?)")) {
                insert.setObject(1, tenant.value());
                insert.setString(2, "t-" + tenant.value().toString().substring(24));
                insert.setString(3, "Tenant");
                return insert.executeUpdate();
            }
        });
    }

    @Test
    void casesAreCountedWithTheirTransactionAndRefusedPastThePlan() {
        for (int i = 0; i < CASES; i++) {
            change(cases::opened);
        }
        assertRefused(cases::opened);
        assertThat(used(Limited.CASES)).isEqualTo(CASES);
        assertRefused(() -> allowance.requireOneMore(Limited.CASES));
    }

    @Test
    void aCaseWhoseTransactionFailsIsNotCounted() {
        assertThatThrownBy(() -> change(() -> {
                    cases.opened();
                    throw new IllegalStateException("broken on purpose");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(used(Limited.CASES)).isZero();
        assertThatThrownBy(() -> system(() -> {
                    cases.opened();
                    return null;
                }))
                .as("without a transaction")
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    void ofManyWhoWantTheLastCaseOneGetsIt() throws Exception {
        for (int i = 1; i < CASES; i++) {
            change(cases::opened);
        }
        List<Future<Boolean>> rivals = new ArrayList<>();
        for (int i = 0; i < RIVALS; i++) {
            rivals.add(executor.submit(() -> isOpened()));
        }
        int opened = 0;
        for (Future<Boolean> rival : rivals) {
            opened += rival.get(120, TimeUnit.SECONDS) ? 1 : 0;
        }
        assertThat(opened).isEqualTo(1);
        assertThat(used(Limited.CASES)).isEqualTo(CASES);
    }

    private boolean isOpened() {
        try {
            change(cases::opened);
            return true;
        } catch (Refused full) {
            return false;
        }
    }

    @Test
    void filesTakeAndGiveBackTheirRoom() {
        change(() -> storage.added(BYTES - 1));
        assertRefused(() -> storage.added(2));
        change(() -> storage.added(1));
        assertRefused(() -> allowance.requireOneMore(Limited.STORAGE));
        change(() -> storage.removed(1_000));
        change(() -> storage.added(1_000));
        assertThat(used(Limited.STORAGE)).isEqualTo(BYTES);
        assertThatThrownBy(() -> change(() -> storage.added(-1))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aDaysGaugesAreKeptByJobs() throws Exception {
        change(() -> storage.added(7_000));
        assertThat(usage.keepGauges(DAY)).isPositive();
        List<DayMetric> kept = kept();
        // The job runs on a worker of this server; its queue may hold other tests' work.
        for (int second = 0; kept.isEmpty() && second < 120; second++) {
            TimeUnit.SECONDS.sleep(1);
            kept = kept();
        }
        assertThat(kept)
                .containsExactlyInAnyOrder(
                        new DayMetric(DAY, Metric.STORAGE, 7_000), new DayMetric(DAY, Metric.USERS, 0));
        assertThat(usage.keepGauges(DAY)).as("once a day").isZero();
    }

    private List<DayMetric> kept() {
        return system(() -> usage.metrics(new Period(DAY, DAY)));
    }

    private void assertRefused(Runnable act) {
        assertThatThrownBy(() -> change(act)).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.refusal().status()).isEqualTo(402);
            assertThat(refused.refusal().code()).isEqualTo("LIMIT_REACHED");
        });
    }

    private long used(Limited what) {
        return system(() -> usage.own()).of(what).used();
    }

    private void change(Runnable act) {
        system(() -> {
            work.in(act);
            return null;
        });
    }

    private <T> T system(Supplier<T> act) {
        return TenantScope.in(tenant, () -> Caller.as(Caller.SYSTEM, act));
    }
}
