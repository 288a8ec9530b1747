package io.freehold.billing.control;

import io.freehold.billing.FacturationLine;
import io.freehold.billing.FacturationState;
import io.freehold.billing.FacturationTotals;
import io.freehold.billing.entity.FacturationStore.Source;
import io.freehold.billing.entity.FacturationStore.Sum;
import io.freehold.commandes.ClientId;
import io.freehold.kernel.Money;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Adds sums up: by client for lines, and over all for totals. Currencies are never added to each other. */
public final class Reckoning {

    private Reckoning() {}

    private record Account(UUID client, String entity) {}

    private record Wares(String product, String currency) {}

    /** A line for each client and company, by company and client's name. */
    public static List<FacturationLine> lines(List<Sum> sums) {
        Map<Account, List<Sum>> accounts = sums.stream()
                .collect(Collectors.groupingBy(
                        sum -> new Account(sum.client(), sum.entity()), LinkedHashMap::new, Collectors.toList()));
        return accounts.values().stream()
                .map(Reckoning::line)
                .sorted(Comparator.comparing(FacturationLine::entity)
                        .thenComparing(line -> line.client().name()))
                .toList();
    }

    private static FacturationLine line(List<Sum> sums) {
        Sum any = sums.get(0);
        return new FacturationLine(
                new FacturationLine.Buyer(new ClientId(any.client()), any.clientName()),
                any.entity(),
                products(of(sums, Source.LEDGER)),
                quantity(of(sums, Source.LEDGER)),
                amounts(of(sums, Source.LEDGER)),
                state(sums),
                quantity(of(sums, Source.UNBILLED)),
                amounts(of(sums, Source.UNBILLED)),
                amounts(of(sums, Source.CREDIT)));
    }

    private static List<FacturationLine.OfProduct> products(List<Sum> ledger) {
        Map<Wares, List<Sum>> wares = ledger.stream()
                .collect(Collectors.groupingBy(
                        sum -> new Wares(sum.product(), sum.currency()), LinkedHashMap::new, Collectors.toList()));
        return wares.entrySet().stream()
                .map(entry -> new FacturationLine.OfProduct(
                        entry.getKey().product(),
                        quantity(entry.getValue()),
                        amounts(entry.getValue()).get(0)))
                .toList();
    }

    private static FacturationState state(List<Sum> sums) {
        boolean unbilled = !of(sums, Source.UNBILLED).isEmpty();
        if (of(sums, Source.LEDGER).isEmpty()) {
            return unbilled ? FacturationState.UNBUILT : FacturationState.NOTHING_DUE;
        }
        boolean open = of(sums, Source.LEDGER).stream().anyMatch(Sum::open);
        return open || unbilled ? FacturationState.OPEN : FacturationState.FROZEN;
    }

    private static List<Sum> of(List<Sum> sums, Source source) {
        return sums.stream().filter(sum -> sum.source() == source).toList();
    }

    private static long quantity(List<Sum> sums) {
        return sums.stream().mapToLong(Sum::quantity).sum();
    }

    private static List<Money> amounts(List<Sum> sums) {
        return added(sums.stream()
                .map(sum -> new Money(sum.amount(), sum.currency()))
                .toList());
    }

    /** What the lines come to. */
    public static FacturationTotals totals(List<FacturationLine> lines) {
        return new FacturationTotals(
                lines.size(),
                lines.stream().mapToLong(FacturationLine::quantity).sum(),
                all(lines, FacturationLine::amounts),
                lines.stream().mapToLong(FacturationLine::unbilled).sum(),
                all(lines, FacturationLine::unbilledAmounts),
                all(lines, FacturationLine::credits));
    }

    private static List<Money> all(List<FacturationLine> lines, Function<FacturationLine, List<Money>> part) {
        return added(lines.stream().map(part).flatMap(Collection::stream).toList());
    }

    /** One amount for each currency, by its code. */
    static List<Money> added(List<Money> amounts) {
        Map<String, Money> sums = new TreeMap<>();
        amounts.forEach(amount -> sums.merge(amount.currency(), amount, Money::plus));
        return List.copyOf(sums.values());
    }
}
