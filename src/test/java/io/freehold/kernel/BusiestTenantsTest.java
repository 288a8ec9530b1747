package io.freehold.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BusiestTenantsTest {

    private final AtomicLong nanoseconds = new AtomicLong();
    private final BusiestTenants busiest = new BusiestTenants(nanoseconds::get);

    private List<UUID> hundredServed(int times) {
        List<UUID> tenants = Stream.generate(UUID::randomUUID)
                .limit(BusiestTenants.TENANTS_MAX)
                .toList();
        for (int i = 0; i < times; i++) {
            tenants.forEach(busiest::served);
        }
        return tenants;
    }

    private boolean served(UUID tenant, int times) {
        boolean named = false;
        for (int i = 0; i < times; i++) {
            named = busiest.served(tenant);
        }
        return named;
    }

    private boolean minutePasses() {
        nanoseconds.addAndGet(BusiestTenants.RANKED_EVERY.toNanos());
        return busiest.rank();
    }

    @Test
    void whileThereIsRoomEverybodyIsNamed() {
        assertThat(hundredServed(1)).allMatch(busiest::served);
    }

    @Test
    void withoutRoomANewcomerWaitsForTheNextRanking() {
        hundredServed(1);
        UUID busy = UUID.randomUUID();
        assertThat(served(busy, 1_000)).isFalse();
        assertThat(busiest.rank()).isFalse();
        assertThat(minutePasses()).isTrue();
        assertThat(busiest.served(busy)).isTrue();
        assertThat(busiest.isNamed(busy.toString())).isTrue();
    }

    @Test
    void theQuietestMakesRoom() {
        List<UUID> first = hundredServed(10);
        first.subList(1, 100).forEach(busiest::served);
        UUID busy = UUID.randomUUID();
        served(busy, 1_000);
        minutePasses();
        assertThat(busiest.isNamed(first.get(0).toString())).isFalse();
        assertThat(first.subList(1, 100)).allMatch(tenant -> busiest.isNamed(tenant.toString()));
    }

    @Test
    void whoIsHardlyBusierTakesNobodysPlace() {
        List<UUID> first = hundredServed(10);
        served(UUID.randomUUID(), 15);
        assertThat(minutePasses()).isFalse();
        assertThat(first).allMatch(tenant -> busiest.isNamed(tenant.toString()));
    }

    @Test
    void whoWasBusyLongAgoMakesRoomForWhoIsNow() {
        List<UUID> first = hundredServed(1_000);
        UUID now = UUID.randomUUID();
        for (int minute = 0; minute < 20; minute++) {
            served(now, 20);
            minutePasses();
        }
        assertThat(busiest.isNamed(now.toString())).isTrue();
        assertThat(first).anyMatch(tenant -> !busiest.isNamed(tenant.toString()));
    }

    @Test
    void noMoreAreCountedThanFit() {
        for (int i = 0; i < BusiestTenants.COUNTED_MAX + 10; i++) {
            busiest.served(UUID.randomUUID());
        }
        UUID late = UUID.randomUUID();
        served(late, 1_000);
        minutePasses();
        assertThat(busiest.isNamed(late.toString())).isFalse();
        minutePasses();
        minutePasses();
        served(late, 1_000);
        minutePasses();
        assertThat(busiest.isNamed(late.toString())).isTrue();
    }
}
