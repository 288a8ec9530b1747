package io.freehold.intercompany;

import io.freehold.intercompany.IntercompanyHealth.Balance;
import io.freehold.intercompany.IntercompanyHealth.Missing;
import io.freehold.intercompany.control.PairReach;
import io.freehold.intercompany.entity.PairCondition;
import io.freehold.intercompany.entity.RunStore;
import io.freehold.intercompany.entity.StandingStore;
import io.freehold.tenancy.Permit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** How settling between companies fares. */
@ApplicationScoped
public class IntercompanyStanding {

    @Inject
    StandingStore store;

    @Inject
    RunStore runs;

    /** As it is now, over the pairs in which a company takes part that the request reads. */
    @Permit(Transfers.VIEW)
    @Transactional
    public IntercompanyHealth look() {
        PairCondition readable = PairReach.readable();
        StandingStore.Counts counts = store.counts(readable);
        List<Missing> missing = store.missing(readable);
        List<Balance> balances = store.balances(readable);
        Optional<LastRun> last = runs.last();
        boolean failed = last.filter(run -> run.status().equals("failed")).isPresent();
        return new IntercompanyHealth(
                counts.inError() > 0 || failed ? "degraded" : "healthy",
                counts.pending(),
                counts.inError(),
                counts.oldestError().orElse(null),
                missing,
                last.orElse(null),
                balances);
    }
}
