package io.freehold.usage.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.freehold.tenancy.TenantId;
import io.freehold.usage.entity.Flush;
import io.freehold.usage.entity.Flush.Count;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FlushesTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 31);
    private static final LocalDate SECOND = FIRST.plusDays(1);

    private final UUID server = UUID.randomUUID();
    private final TenantId tenant = new TenantId(UUID.randomUUID());
    private final Flushes flushes = new Flushes(server);

    @Test
    void nothingCountedIsNothingToSend() {
        assertThat(flushes.next()).isEmpty();
    }

    @Test
    void aFlushThatIsNotSettledIsSentAgainAsItWas() {
        flushes.add(Map.of(tenant, 3L), FIRST);
        Flush flush = flushes.next().orElseThrow();
        assertThat(flush).isEqualTo(new Flush(server, 1, java.util.List.of(new Count(tenant.value(), FIRST, 3))));
        flushes.add(Map.of(tenant, 4L), FIRST);
        assertThat(flushes.next()).contains(flush);
        flushes.settled();
        Flush next = flushes.next().orElseThrow();
        assertThat(next.number()).isEqualTo(2);
        assertThat(next.counts()).containsExactly(new Count(tenant.value(), FIRST, 4));
        flushes.settled();
        assertThat(flushes.next()).isEmpty();
    }

    @Test
    void whatWaitsThroughMidnightCountsForItsDay() {
        flushes.add(Map.of(tenant, 1L), FIRST);
        flushes.add(Map.of(tenant, 2L), FIRST);
        flushes.add(Map.of(tenant, 5L), SECOND);
        assertThat(flushes.next().orElseThrow().counts())
                .containsExactlyInAnyOrder(new Count(tenant.value(), FIRST, 3), new Count(tenant.value(), SECOND, 5));
    }
}
