package io.freehold.billing.entity;

import static org.assertj.core.api.Assertions.assertThat;

import io.freehold.tenancy.TenantId;
import io.freehold.testing.TestDatabase;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Who may count a company's ledger while somebody else does. */
class LedgerStoreIT {

    private final TestDatabase database = TestDatabase.shared();
    private final LedgerStore ledger = database.wired(new LedgerStore());
    private final TenantId tenant = database.tenant();

    @Test
    void aDeliveryThatIsTakenBackNeverWaitsForABuild() {
        boolean during = in(() -> {
            ledger.hold("MAIN");
            return elsewhere(tenant, "MAIN");
        });
        assertThat(during).isFalse();
        assertThat(elsewhere(tenant, "MAIN")).as("after the build").isTrue();
    }

    @Test
    void deliveriesOfOneCompanyAreTakenBackBesideEachOtherAndBesideOthersBuilds() {
        boolean together = in(() -> {
            ledger.share("MAIN");
            return elsewhere(tenant, "MAIN");
        });
        assertThat(together).isTrue();
        boolean others = in(() -> {
            ledger.hold("OTHER");
            return elsewhere(tenant, "MAIN") && elsewhere(database.tenant(), "OTHER");
        });
        assertThat(others).isTrue();
    }

    private boolean in(Supplier<Boolean> work) {
        return database.in(tenant, manager -> work.get());
    }

    private boolean elsewhere(TenantId owner, String entity) {
        return CompletableFuture.supplyAsync(() -> database.<Boolean>in(owner, manager -> ledger.tryShare(entity)))
                .join();
    }
}
