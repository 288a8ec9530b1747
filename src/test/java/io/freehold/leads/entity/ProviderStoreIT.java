package io.freehold.leads.entity;

import static org.assertj.core.api.Assertions.assertThat;

import io.freehold.leads.NewProvider;
import io.freehold.tenancy.TenantId;
import io.freehold.testing.Company;
import io.freehold.testing.LeadDesk;
import io.freehold.testing.TestDatabase;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ProviderStoreIT {

    private static final Instant NOW = Instant.parse("2026-03-02T09:30:00Z");

    private final TestDatabase database = TestDatabase.shared();
    private final ProviderStore providers = database.wired(new ProviderStore());
    private final Sources sources = database.wired(new Sources());
    private final Company company = Company.on(database.database(), "MAIN");
    private final TenantId tenant = new TenantId(company.id());
    private final UUID provider = provider(new NewProvider("website", "MAIN", true, true, 5));

    @Test
    void aSourceTellsWhatIntakeMustKnow() {
        LeadDesk.of(company);
        Source source = source(LeadDesk.PRODUCT).orElseThrow();
        assertThat(source.entity()).isEqualTo("MAIN");
        assertThat(source.entityLocked()).isTrue();
        assertThat(source.lb()).isTrue();
        assertThat(source.dailyCap()).isEqualTo(OptionalInt.of(5));
        assertThat(source.zone().getId()).isEqualTo("Europe/Paris");
        assertThat(source.productKnown()).isTrue();
    }

    @Test
    void aProductThatIsNotSetUpOrNotNamedIsNotKnown() {
        assertThat(source("heatpump").orElseThrow().productKnown()).isFalse();
        assertThat(source(null).orElseThrow().productKnown()).isFalse();
    }

    @Test
    void placesOfADayAreCountedExactly() {
        LocalDate day = LocalDate.parse("2026-03-02");
        long taken = IntStream.range(0, 40)
                .parallel()
                .filter(i -> database.in(tenant, manager -> providers.takePlace(provider, day, 5)))
                .count();
        assertThat(taken).isEqualTo(5);
        assertThat(database.<Boolean>in(tenant, manager -> providers.takePlace(provider, day.plusDays(1), 5)))
                .isTrue();
    }

    @Test
    void aKeyFindsItsTenantUntilItEnds() {
        KnownKeys keys = new KnownKeys();
        keys.platform = database.platform();
        String hash = UUID.randomUUID().toString();
        database.in(tenant, manager -> {
            ProviderKey key = new ProviderKey(UUID.randomUUID(), provider, hash, NOW);
            key.endsAt(NOW.plusSeconds(60));
            key.endsAt(NOW.plusSeconds(600));
            providers.add(key);
            return null;
        });
        KnownKeys.Owner owner = keys.owner(hash, NOW).orElseThrow();
        assertThat(owner.tenant().id()).isEqualTo(tenant);
        assertThat(owner.subject()).isEqualTo(provider);
        assertThat(keys.owner(hash, NOW.plusSeconds(60))).isEmpty();
        assertThat(keys.owner("unknown", NOW)).isEmpty();
    }

    @Test
    void keysThatAreGoodComeNewestFirst() {
        database.in(tenant, manager -> {
            ProviderKey ended = new ProviderKey(UUID.randomUUID(), provider, "ended " + provider, NOW);
            ended.endsAt(NOW);
            providers.add(ended);
            providers.add(new ProviderKey(UUID.randomUUID(), provider, "older " + provider, NOW));
            providers.add(new ProviderKey(UUID.randomUUID(), provider, "newer " + provider, NOW.plusSeconds(1)));
            return null;
        });
        var good = database.in(tenant, manager -> providers.keys(provider, NOW.plusSeconds(2)));
        assertThat(good).hasSize(2);
        assertThat(database.<Boolean>in(
                        tenant, manager -> providers.find(provider).isPresent()))
                .isTrue();
    }

    private Optional<Source> source(String product) {
        return database.in(tenant, manager -> sources.find(provider, product));
    }

    private UUID provider(NewProvider described) {
        return database.in(tenant, manager -> {
            Provider row = new Provider(UUID.randomUUID(), described, NOW);
            providers.add(row);
            return row.id();
        });
    }
}
