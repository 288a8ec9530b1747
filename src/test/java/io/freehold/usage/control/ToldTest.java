package io.freehold.usage.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.freehold.tenancy.TenantId;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ToldTest {

    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);

    private final Told told = new Told();
    private final TenantId tenant = new TenantId(UUID.randomUUID());

    @Test
    void aLevelIsNewsUntilItWasTold() {
        assertThat(told.news(tenant, MAY, 74, 100)).isEmpty();
        assertThat(told.news(tenant, MAY, 80, 100)).contains(75);
        assertThat(told.news(tenant, MAY, 80, 100)).contains(75);
        told.told(tenant, 75);
        assertThat(told.news(tenant, MAY, 89, 100)).isEmpty();
        assertThat(told.news(tenant, MAY, 100, 100)).contains(100);
        assertThat(told.news(new TenantId(UUID.randomUUID()), MAY, 80, 100)).contains(75);
    }

    @Test
    void aNewMonthBeginsAnew() {
        told.told(tenant, 100);
        assertThat(told.news(tenant, MAY, 100, 100)).contains(100);
        told.told(tenant, 100);
        assertThat(told.news(tenant, MAY, 100, 100)).isEmpty();
        assertThat(told.news(tenant, MAY.plusMonths(1), 75, 100)).contains(75);
    }
}
