package io.freehold.billing;

import io.freehold.audit.AuditLog;
import io.freehold.billing.entity.BuildStore;
import io.freehold.billing.entity.LedgerStore;
import io.freehold.billing.entity.LedgerSums;
import io.freehold.delivery.DailyMails;
import io.freehold.kernel.IsoWeek;
import io.freehold.kernel.Money;
import io.freehold.tenancy.EntityScope;
import io.freehold.tenancy.Permit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Builds the ledger of a week, on a member's word and as often as anybody likes: the second time nothing changes.
 * What was sent since comes in, what is billable no more goes out, adjustments stay, frozen records are never
 * touched. Two builds of a company run one after the other.
 */
@ApplicationScoped
public class LedgerBuild {

    @Inject
    BuildStore builds;

    @Inject
    LedgerStore ledger;

    @Inject
    LedgerSums sums;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** Builds the chosen company's week; 403 {@code ENTITY_SCOPE_READ_ONLY} under all companies. */
    @Permit(Pricing.MANAGE)
    @Transactional
    public LedgerBuilt build(IsoWeek week) {
        return build(EntityScope.current().writable(), week);
    }

    /** Builds a company's week, where no request chose one. */
    @Permit(Pricing.MANAGE)
    @Transactional
    public LedgerBuilt build(String entity, IsoWeek week) {
        EntityScope.find().ifPresent(scope -> scope.requireWritable(entity));
        ledger.hold(entity);
        BuildStore.Change change =
                builds.build(entity, week, DailyMails.ZONE, clock.instant().truncatedTo(ChronoUnit.MICROS));
        LedgerTotals totals = sums.week(Set.of(entity), week.toString());
        audit.record(
                "ledger.built",
                "ledger",
                null,
                Map.of(),
                Map.of(
                        "week", week.toString(),
                        "entity", entity,
                        "records", totals.records(),
                        "deliveries", totals.deliveries(),
                        "amounts",
                                totals.amounts().stream().map(Money::toString).collect(Collectors.joining(", "))));
        return new LedgerBuilt(
                week,
                entity,
                totals.records(),
                totals.deliveries(),
                change.added(),
                change.removed(),
                totals.amounts());
    }
}
