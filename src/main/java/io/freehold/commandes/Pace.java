package io.freehold.commandes;

import io.freehold.commandes.WeekStats.Line;
import io.freehold.commandes.WeekStats.Totals;
import io.freehold.commandes.entity.PaceStore;
import io.freehold.kernel.IsoWeek;
import io.freehold.tenancy.EntityScope;
import io.freehold.tenancy.Permit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** How far commandes are, always within the legal companies that the request may see. */
@ApplicationScoped
public class Pace {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Inject
    PaceStore store;

    @Inject
    Clock clock;

    /**
     * How commandes do in a week of the tenant's calendar, by client: two statements.
     *
     * @param week empty for the one that is now
     */
    @Permit("commandes.view")
    @Transactional
    public WeekStats stats(Optional<IsoWeek> week) {
        ZoneId zone = store.zone();
        IsoWeek shown = week.orElseGet(() -> IsoWeek.at(clock.instant(), zone));
        List<Line> lines = store.weeks(EntityScope.current().readable(), shown.start(zone), shown.end(zone)).stream()
                .map(Pace::line)
                .toList();
        int quota = lines.stream().mapToInt(Line::weeklyQuota).sum();
        int used = lines.stream().mapToInt(Line::used).sum();
        int missing = lines.stream().mapToInt(Line::missing).sum();
        return new WeekStats(shown.toString(), lines, new Totals(quota, used, missing, percent(used, quota)));
    }

    /** How the commandes that want LB leads stand to their share: one statement. */
    @Permit("commandes.view")
    @Transactional
    public List<LbStanding> lb() {
        return store.lb(EntityScope.current().readable()).stream()
                .map(Pace::standing)
                .toList();
    }

    private static Line line(PaceStore.Week week) {
        return new Line(
                new CommandeId(week.id()),
                new CommandeView.Named(week.clientId(), week.clientName()),
                week.product(),
                week.active(),
                week.pausedReason(),
                week.quota(),
                week.used(),
                Math.max(0, week.quota() - week.used()),
                percent(week.used(), week.quota()));
    }

    private static LbStanding standing(PaceStore.Lb found) {
        LbShare share = new LbShare(found.target(), found.total(), found.lb());
        return new LbStanding(
                new CommandeId(found.id()),
                new CommandeView.Named(found.clientId(), found.clientName()),
                found.product(),
                found.target().toPlainString(),
                found.total(),
                found.lb(),
                share.share().toPlainString(),
                share.need());
    }

    private static String percent(int used, int quota) {
        return quota == 0
                ? "0.0"
                : HUNDRED.multiply(BigDecimal.valueOf(used))
                        .divide(BigDecimal.valueOf(quota), 1, RoundingMode.HALF_UP)
                        .toPlainString();
    }
}
