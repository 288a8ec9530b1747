package io.freehold.invoicing;

import io.freehold.commandes.ClientId;
import io.freehold.invoicing.OverdueDashboard.Age;
import io.freehold.invoicing.OverdueDashboard.Debtor;
import io.freehold.invoicing.OverdueDashboard.Total;
import io.freehold.invoicing.entity.NumberStore;
import io.freehold.invoicing.entity.OverdueReading;
import io.freehold.invoicing.entity.OverdueReading.Owed;
import io.freehold.tenancy.EntityScope;
import io.freehold.tenancy.Permit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What clients have not paid in time, as of now: an invoice counts from the moment its day is over. */
@ApplicationScoped
public class OverdueInvoices {

    private static final List<String> AGES = List.of("0-30", "31-60", "61-90", ">90");

    @Inject
    OverdueReading reading;

    @Inject
    NumberStore numbers;

    @Inject
    Clock clock;

    /** The dashboard of the companies that may be read. */
    @Permit(Invoices.PERMISSION)
    @Transactional
    public OverdueDashboard dashboard() {
        Instant now = clock.instant();
        LocalDate today = now.atZone(numbers.zone()).toLocalDate();
        List<Owed> owed = reading.of(EntityScope.current().readable(), today, now);
        Map<String, List<Owed>> byCurrency =
                owed.stream().collect(Collectors.groupingBy(Owed::currency, TreeMap::new, Collectors.toList()));
        List<Total> totals = new ArrayList<>();
        List<Age> ages = new ArrayList<>();
        byCurrency.forEach((currency, all) -> {
            totals.add(new Total(
                    currency,
                    all.stream().mapToLong(OverdueInvoices::count).sum(),
                    sum(all.stream().map(OverdueInvoices::sum).toList()).toPlainString()));
            for (int i = 0; i < AGES.size(); i++) {
                ages.add(age(i, currency, all));
            }
        });
        List<Debtor> debtors = owed.stream()
                .limit(OverdueDashboard.CLIENTS_MAX)
                .map(OverdueInvoices::debtor)
                .toList();
        long clients = owed.stream().map(Owed::client).distinct().count();
        return new OverdueDashboard(now, totals, ages, debtors, (int) clients);
    }

    private static Age age(int index, String currency, List<Owed> all) {
        return new Age(
                AGES.get(index),
                currency,
                all.stream().mapToLong(one -> one.counts().get(index)).sum(),
                sum(all.stream().map(one -> one.sums().get(index)).toList()).toPlainString());
    }

    private static Debtor debtor(Owed one) {
        return new Debtor(
                new ClientId(one.client()),
                one.name(),
                one.entity(),
                one.currency(),
                count(one),
                sum(one).toPlainString(),
                one.oldestDueOn(),
                one.dunning());
    }

    private static long count(Owed one) {
        return one.counts().stream().mapToLong(Long::longValue).sum();
    }

    private static BigDecimal sum(Owed one) {
        return sum(one.sums());
    }

    private static BigDecimal sum(List<BigDecimal> amounts) {
        return amounts.stream().reduce(Amounts.NOTHING.ttc(), BigDecimal::add);
    }
}
