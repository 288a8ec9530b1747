package io.freehold.leads;

import io.freehold.kernel.IsoWeek;
import io.freehold.leads.control.LeadTally;
import io.freehold.leads.control.ProviderDesk;
import io.freehold.leads.entity.FigureStore;
import io.freehold.tenancy.EntityScope;
import io.freehold.tenancy.Permit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;

/** How many leads came in a week, within the companies in scope. Trials do not count. */
@ApplicationScoped
public class LeadFigures {

    @Inject
    FigureStore figures;

    @Inject
    ProviderDesk providers;

    @Inject
    Clock clock;

    /**
     * The figures of a week, in two queries.
     *
     * @param week the present one when empty
     * @param product code of a product, empty for all
     */
    @Permit("leads.view")
    @Transactional
    public LeadStats of(Optional<IsoWeek> week, Optional<String> product) {
        return tally(week, product, Optional.empty());
    }

    /** The figures of one provider; 404 when it is not the caller's to see. */
    @Permit("providers.access")
    @Transactional
    public LeadStats ofProvider(ProviderId id, Optional<IsoWeek> week) {
        return tally(week, Optional.empty(), Optional.of(providers.readable(id).id()));
    }

    private LeadStats tally(Optional<IsoWeek> wanted, Optional<String> product, Optional<UUID> provider) {
        ZoneId zone = figures.zone();
        IsoWeek week = wanted.orElseGet(() -> IsoWeek.at(clock.instant(), zone));
        var question = new FigureStore.Question(
                EntityScope.current().readable(), week.start(zone), week.end(zone), zone, product, provider);
        return LeadTally.of(week, figures.rows(question));
    }
}
