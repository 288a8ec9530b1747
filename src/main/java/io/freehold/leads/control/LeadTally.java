package io.freehold.leads.control;

import io.freehold.kernel.IsoWeek;
import io.freehold.leads.LeadStats;
import io.freehold.leads.LeadStatus;
import io.freehold.leads.entity.FigureStore.Row;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** Adds up what the store counted, along each of its sides. */
public final class LeadTally {

    private LeadTally() {}

    /** The figures of a week. */
    public static LeadStats of(IsoWeek week, List<Row> rows) {
        return new LeadStats(
                week.toString(),
                sum(rows),
                byStatus(rows),
                byProvider(rows),
                byProduct(rows),
                week.days().stream()
                        .map(day -> new LeadStats.OfDay(
                                day,
                                sum(rows.stream()
                                        .filter(row -> row.day().equals(day))
                                        .toList())))
                        .toList());
    }

    private static Map<String, Long> byStatus(List<Row> rows) {
        Map<String, Long> counts = new LinkedHashMap<>();
        Arrays.stream(LeadStatus.values()).forEach(status -> counts.put(status.code(), 0L));
        rows.forEach(row -> counts.merge(row.status(), row.count(), Long::sum));
        return counts;
    }

    private static List<LeadStats.OfProvider> byProvider(List<Row> rows) {
        return rows.stream().collect(Collectors.groupingBy(Row::providerId)).values().stream()
                .map(LeadTally::provider)
                .sorted(Comparator.comparingLong(LeadStats.OfProvider::total)
                        .reversed()
                        .thenComparing(LeadStats.OfProvider::name))
                .toList();
    }

    private static LeadStats.OfProvider provider(List<Row> own) {
        Row any = own.get(0);
        List<Row> invalid = own.stream()
                .filter(row -> row.status().equals(LeadStatus.INVALID.code()))
                .toList();
        return new LeadStats.OfProvider(any.providerId(), any.provider(), sum(own), sum(invalid));
    }

    private static List<LeadStats.OfProduct> byProduct(List<Row> rows) {
        return rows.stream()
                .collect(Collectors.groupingBy(row -> Optional.ofNullable(row.product())))
                .entrySet()
                .stream()
                .map(group -> new LeadStats.OfProduct(group.getKey().orElse(null), sum(group.getValue())))
                .sorted(Comparator.comparingLong(LeadStats.OfProduct::total)
                        .reversed()
                        .thenComparing(of -> Objects.toString(of.product(), "")))
                .toList();
    }

    private static long sum(Collection<Row> rows) {
        return rows.stream().mapToLong(Row::count).sum();
    }
}
