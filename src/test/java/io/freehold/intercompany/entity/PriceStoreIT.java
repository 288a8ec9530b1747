package io.freehold.intercompany.entity;

import static org.assertj.core.api.Assertions.assertThat;

import io.freehold.intercompany.Pair;
import io.freehold.tenancy.TenantId;
import io.freehold.testing.Company;
import io.freehold.testing.TestDatabase;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which price a lead is sold at between two companies. */
class PriceStoreIT {

    private static final Pair PAIR = new Pair("RDZ", "MDL");
    private static final Instant FIRST = Instant.parse("2026-11-02T08:00:00Z");
    private static final Instant SECOND = Instant.parse("2026-11-16T08:00:00Z");

    private final TestDatabase database = TestDatabase.shared();
    private final PriceStore store = database.wired(new PriceStore());
    private final TenantId tenant =
            new TenantId(Company.on(database.database(), "RDZ", "MDL").id());

    @BeforeEach
    void agree() {
        database.in(tenant, manager -> {
            TransferPrice price = priced("12.50", FIRST);
            assertThat(store.addUnlessThere(price)).isTrue();
            store.remember(new PastPrice(UUID.randomUUID(), price));
            return null;
        });
        database.in(tenant, manager -> {
            TransferPrice price = store.claim(PAIR, "solar").orElseThrow();
            price.agreed(new BigDecimal("14.00"), "EUR", "owner", SECOND);
            store.flush();
            store.remember(new PastPrice(UUID.randomUUID(), price));
            return null;
        });
    }

    @Test
    void itIsTheOneThatHeldWhenTheLeadWasSent() {
        assertThat(at(FIRST)).isEqualTo("12.50");
        assertThat(at(SECOND.minusMillis(1))).isEqualTo("12.50");
        assertThat(at(SECOND)).isEqualTo("14.00");
        assertThat(at(SECOND.plusSeconds(86_400))).isEqualTo("14.00");
    }

    @Test
    void whereNoneHeldYetItIsTheFirstThatWasSetAfterIt() {
        assertThat(at(FIRST.minusSeconds(86_400))).isEqualTo("12.50");
    }

    @Test
    void theOtherDirectionAndProductsHaveNone() {
        database.in(tenant, manager -> {
            assertThat(store.at(new Pair("MDL", "RDZ"), "solar", SECOND)).isEmpty();
            assertThat(store.at(PAIR, "heatpump", SECOND)).isEmpty();
            return null;
        });
    }

    @Test
    void aSecondFirstPriceIsNotKept() {
        boolean added = database.in(tenant, manager -> store.addUnlessThere(priced("1.00", SECOND)));
        assertThat(added).isFalse();
    }

    private String at(Instant moment) {
        return database.in(
                tenant,
                manager -> store.at(PAIR, "solar", moment).orElseThrow().price().toPlainString());
    }

    private static TransferPrice priced(String amount, Instant since) {
        BigDecimal price = new BigDecimal(amount);
        TransferPrice first = new TransferPrice(UUID.randomUUID(), PAIR, "solar", price, "EUR");
        first.agreed(price, "EUR", "owner", since);
        return first;
    }
}
