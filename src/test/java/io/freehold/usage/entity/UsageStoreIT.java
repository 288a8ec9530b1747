package io.freehold.usage.entity;

import static org.assertj.core.api.Assertions.assertThat;

import io.freehold.tenancy.TenantId;
import io.freehold.testing.TestDatabase;
import io.freehold.usage.DayMetric;
import io.freehold.usage.Metric;
import io.freehold.usage.Period;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class UsageStoreIT {

    private static final LocalDate DAY = LocalDate.of(2026, 2, 3);
    private static final int RIVALS = 8;

    private final TestDatabase database = TestDatabase.shared();
    private final UsageStore store = database.wired(new UsageStore());
    private final TenantId tenant = database.tenant();

    @Test
    void whatHappensAddsUpAndWhatIsMeasuredReplaces() {
        in(() -> {
            store.add(Metric.CASES, DAY, 1);
            store.add(Metric.CASES, DAY, 2);
            store.add(Metric.CASES, DAY.plusDays(1), 4);
            store.put(Metric.USERS, DAY, 7);
            store.put(Metric.USERS, DAY, 5);
            return null;
        });
        assertThat(since(Metric.CASES, DAY)).isEqualTo(Map.of(DAY, 3L, DAY.plusDays(1), 4L));
        assertThat(since(Metric.CASES, DAY.plusDays(1))).isEqualTo(Map.of(DAY.plusDays(1), 4L));
        List<DayMetric> ours = in(() -> store.metrics(new Period(DAY, DAY)));
        assertThat(ours).containsExactly(new DayMetric(DAY, Metric.CASES, 3), new DayMetric(DAY, Metric.USERS, 5));
        List<DayMetric> theirs = database.in(database.tenant(), em -> store.metrics(new Period(DAY, DAY)));
        assertThat(theirs).isEmpty();
    }

    @Test
    void bytesComeAndGoAndAreNeverLessThanNone() {
        assertThat((long) in(store::bytes)).isZero();
        change(5_000_000_000L);
        change(-2_000_000_000L);
        assertThat((long) in(store::bytes)).isEqualTo(3_000_000_000L);
        change(-9_000_000_000L);
        assertThat((long) in(store::bytes)).isZero();
        change(-1);
        change(8);
        assertThat((long) in(store::bytes)).isEqualTo(8);
    }

    @Test
    void ofThoseWhoComeUponANoticeAtOnceOneTells() throws Exception {
        assertThat(atOnce(() -> store.note(Metric.API_CALLS, DAY.withDayOfMonth(1), 75, Instant.now())))
                .containsOnlyOnce(true);
        assertThat(noted(Metric.API_CALLS, DAY.withDayOfMonth(1), 90, Instant.now()))
                .isTrue();
        assertThat(noted(Metric.API_CALLS, LocalDate.of(2026, 3, 1), 75, Instant.now()))
                .isTrue();
    }

    @Test
    void whoHoldsAThingKeepsOthersFromJudgingIt() throws Exception {
        List<Boolean> added = atOnce(() -> {
            store.hold(Metric.CASES);
            long used = store.since(Metric.CASES, DAY).values().stream()
                    .mapToLong(Long::longValue)
                    .sum();
            if (used < 3) {
                store.add(Metric.CASES, DAY, 1);
            }
            return used < 3;
        });
        assertThat(added.stream().filter(one -> one)).hasSize(3);
        assertThat(since(Metric.CASES, DAY)).isEqualTo(Map.of(DAY, 3L));
    }

    private List<Boolean> atOnce(Supplier<Boolean> work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(RIVALS);
        try {
            List<Future<Boolean>> rivals = new ArrayList<>();
            for (int i = 0; i < RIVALS; i++) {
                rivals.add(threads.submit(() -> in(work)));
            }
            List<Boolean> results = new ArrayList<>();
            for (Future<Boolean> rival : rivals) {
                results.add(rival.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }

    private Map<LocalDate, Long> since(Metric metric, LocalDate day) {
        return in(() -> store.since(metric, day));
    }

    private boolean noted(Metric metric, LocalDate month, int percent, Instant now) {
        return in(() -> store.note(metric, month, percent, now));
    }

    private void change(long more) {
        in(() -> {
            store.changeBytes(more);
            return null;
        });
    }

    private <T> T in(Supplier<T> work) {
        return database.in(tenant, em -> work.get());
    }
}
