package io.freehold.settings.entity;

import static org.assertj.core.api.Assertions.assertThat;

import io.freehold.settings.Subject;
import io.freehold.settings.entity.SettingsStore.Chosen;
import io.freehold.tenancy.TenantId;
import io.freehold.testing.TestDatabase;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SettingsStoreIT {

    private static final int RIVALS = 8;

    private final TestDatabase database = TestDatabase.shared();
    private final SettingsStore store = database.wired(new SettingsStore());

    @ParameterizedTest
    @EnumSource(Subject.class)
    void whatWasChosenIsTheTenantsOwn(Subject subject) {
        TenantId ours = database.tenant();
        TenantId theirs = database.tenant();
        assertThat(replace(ours, subject, 0, "{\"a\":1}")).isTrue();
        assertThat(find(ours, subject).own()).contains("{\"a\": 1}");
        assertThat(find(ours, subject).version()).isEqualTo(1);
        assertThat(find(theirs, subject).own()).isEmpty();
        assertThat(find(theirs, subject).version()).isZero();
        assertThat(find(theirs, subject).installation().isPresent()).isEqualTo(!subject.isArea());
    }

    @ParameterizedTest
    @EnumSource(Subject.class)
    void aChangeStartsFromTheNewestVersion(Subject subject) {
        TenantId tenant = database.tenant();
        assertThat(replace(tenant, subject, 1, "{}")).isFalse();
        assertThat(replace(tenant, subject, 0, "{}")).isTrue();
        assertThat(replace(tenant, subject, 0, "{}")).isFalse();
        assertThat(replace(tenant, subject, 1, "{}")).isTrue();
        assertThat(replace(tenant, subject, 1, "{}")).isFalse();
        assertThat(find(tenant, subject).version()).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource(
            value = Subject.class,
            names = {"BOOKING", "TASK"})
    void ofSeveralFirstChangesAtOnceOneIsMade(Subject subject) throws Exception {
        TenantId tenant = database.tenant();
        ExecutorService threads = Executors.newFixedThreadPool(RIVALS);
        try {
            List<Future<Boolean>> made = IntStream.range(0, RIVALS)
                    .mapToObj(rival -> threads.submit(() -> replace(tenant, subject, 0, "{\"rival\":" + rival + "}")))
                    .toList();
            int winners = 0;
            for (Future<Boolean> one : made) {
                winners += one.get() ? 1 : 0;
            }
            assertThat(winners).isEqualTo(1);
        } finally {
            threads.shutdownNow();
        }
    }

    private boolean replace(TenantId tenant, Subject subject, int version, String chosen) {
        return database.in(tenant, em -> store.replace(subject, version, chosen, Instant.now()));
    }

    private Chosen find(TenantId tenant, Subject subject) {
        return database.in(tenant, em -> store.find(subject));
    }
}
