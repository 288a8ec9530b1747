package io.freehold.usage.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.freehold.tenancy.TenantId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class CountersTest {

    private static final int THREADS = 8;
    private static final int REQUESTS = 20_000;

    private final Counters counters = new Counters();
    private final TenantId ours = new TenantId(UUID.randomUUID());
    private final TenantId theirs = new TenantId(UUID.randomUUID());

    @Test
    void whatWasTakenIsNotTakenAgain() {
        counters.count(ours);
        counters.count(ours);
        counters.count(theirs);
        assertThat(counters.take()).isEqualTo(Map.of(ours, 2L, theirs, 1L));
        counters.count(ours);
        assertThat(counters.take()).isEqualTo(Map.of(ours, 1L));
        assertThat(counters.take()).isEmpty();
    }

    @Test
    void noRequestIsLostOrDoubledWhileOthersAreTaken() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        long taken = 0;
        try {
            List<Future<?>> callers = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                callers.add(threads.submit(() -> {
                    for (int request = 0; request < REQUESTS; request++) {
                        counters.count(ours);
                    }
                }));
            }
            while (!callers.stream().allMatch(Future::isDone)) {
                taken += counters.take().getOrDefault(ours, 0L);
            }
            for (Future<?> caller : callers) {
                caller.get();
            }
        } finally {
            threads.shutdownNow();
        }
        taken += counters.take().getOrDefault(ours, 0L);
        assertThat(taken).isEqualTo((long) THREADS * REQUESTS);
    }
}
