package io.freehold.billing;

import io.freehold.billing.control.Reckoning;
import io.freehold.billing.entity.FacturationStore;
import io.freehold.delivery.DailyMails;
import io.freehold.kernel.IsoWeek;
import io.freehold.tenancy.EntityScope;
import io.freehold.tenancy.Permit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Who owes what, within the companies that the caller may see; weeks and months are those of Paris. */
@ApplicationScoped
public class Facturation {

    private static final int WEEK_DAYS = 7;

    @Inject
    FacturationStore store;

    @Inject
    Clock clock;

    /** A week by client; the one that is now when none is named. */
    @Permit(Pricing.VIEW)
    @Transactional
    public FacturationWeek week(Optional<IsoWeek> wanted) {
        IsoWeek week = wanted.orElseGet(() -> IsoWeek.at(clock.instant(), DailyMails.ZONE));
        List<FacturationLine> lines = Reckoning.lines(sums(week));
        return new FacturationWeek(week, lines, Reckoning.totals(lines));
    }

    /** A month by week and by client; the running week's when none is named. */
    @Permit(Pricing.VIEW)
    @Transactional
    public FacturationMonth month(Optional<YearMonth> wanted) {
        YearMonth month = wanted.orElseGet(() -> monthOf(IsoWeek.at(clock.instant(), DailyMails.ZONE)));
        List<FacturationStore.Sum> all = new ArrayList<>();
        List<FacturationMonth.OfWeek> weeks = new ArrayList<>();
        for (IsoWeek week : weeks(month)) {
            List<FacturationStore.Sum> sums = sums(week);
            all.addAll(sums);
            weeks.add(new FacturationMonth.OfWeek(week, Reckoning.totals(Reckoning.lines(sums))));
        }
        List<FacturationLine> lines = Reckoning.lines(all);
        return new FacturationMonth(month, weeks, lines, Reckoning.totals(lines));
    }

    /** The month in which the week's Thursday lies. */
    static YearMonth monthOf(IsoWeek week) {
        return YearMonth.from(week.monday().with(TemporalAdjusters.next(DayOfWeek.THURSDAY)));
    }

    /** The weeks whose Thursday lies in the month. */
    static List<IsoWeek> weeks(YearMonth month) {
        LocalDate thursday = month.atDay(1).with(TemporalAdjusters.nextOrSame(DayOfWeek.THURSDAY));
        List<IsoWeek> weeks = new ArrayList<>();
        while (YearMonth.from(thursday).equals(month)) {
            weeks.add(new IsoWeek(thursday.with(TemporalAdjusters.previous(DayOfWeek.MONDAY))));
            thursday = thursday.plusDays(WEEK_DAYS);
        }
        return weeks;
    }

    private List<FacturationStore.Sum> sums(IsoWeek week) {
        return store.week(EntityScope.current().readable(), week, DailyMails.ZONE);
    }
}
