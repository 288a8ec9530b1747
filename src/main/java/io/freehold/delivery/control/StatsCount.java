package io.freehold.delivery.control;

import io.freehold.commandes.ClientId;
import io.freehold.delivery.DeliveryOutcome;
import io.freehold.delivery.DeliveryStats;
import io.freehold.delivery.DeliveryStats.OfClient;
import io.freehold.delivery.DeliveryStats.OfDay;
import io.freehold.delivery.DeliveryStats.Revenue;
import io.freehold.delivery.DeliveryStatus;
import io.freehold.delivery.entity.DeliveryTally.Group;
import io.freehold.kernel.IsoWeek;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Counts a week's deliveries from groups of those that are alike. */
public final class StatsCount {

    private StatsCount() {}

    public static DeliveryStats of(IsoWeek week, List<Group> groups) {
        Map<String, Long> byStatus = new LinkedHashMap<>();
        for (DeliveryStatus status : DeliveryStatus.values()) {
            byStatus.put(status.code(), count(groups, group -> group.status().equals(status.code())));
        }
        Map<String, Long> byOutcome = new LinkedHashMap<>();
        for (DeliveryOutcome outcome : DeliveryOutcome.values()) {
            byOutcome.put(outcome.code(), count(groups, group -> isOutcome(group, outcome)));
        }
        return new DeliveryStats(
                week.toString(),
                count(groups, group -> true),
                byStatus,
                byOutcome,
                byClient(groups),
                Stream.of(DayOfWeek.values())
                        .map(day -> ofDay(week.monday().plusDays(day.ordinal()), groups))
                        .toList(),
                revenue(groups));
    }

    private static List<OfClient> byClient(List<Group> groups) {
        Map<UUID, List<Group>> clients = groups.stream().collect(Collectors.groupingBy(Group::client));
        return clients.values().stream()
                .map(StatsCount::ofClient)
                .sorted(Comparator.comparingLong(OfClient::deliveries)
                        .reversed()
                        .thenComparing(OfClient::name))
                .toList();
    }

    private static OfClient ofClient(List<Group> groups) {
        Group any = groups.get(0);
        return new OfClient(
                new ClientId(any.client()),
                any.clientName(),
                count(groups, group -> true),
                count(groups, StatsCount::isSent),
                count(groups, StatsCount::isAccepted),
                count(groups, StatsCount::isFailed),
                revenue(groups));
    }

    private static OfDay ofDay(LocalDate day, List<Group> groups) {
        List<Group> its =
                groups.stream().filter(group -> group.day().equals(day)).toList();
        return new OfDay(
                day,
                count(its, group -> true),
                count(its, StatsCount::isSent),
                count(its, StatsCount::isAccepted),
                count(its, StatsCount::isFailed));
    }

    private static List<Revenue> revenue(List<Group> groups) {
        Map<String, BigDecimal> sums = new TreeMap<>();
        groups.stream()
                .filter(StatsCount::isAccepted)
                .forEach(group -> sums.merge(group.currency(), group.price(), BigDecimal::add));
        return sums.entrySet().stream()
                .map(sum -> new Revenue(sum.getValue().toPlainString(), sum.getKey()))
                .toList();
    }

    private static long count(List<Group> groups, Predicate<Group> wanted) {
        return groups.stream().filter(wanted).mapToLong(Group::count).sum();
    }

    private static boolean isSent(Group group) {
        return group.status().equals(DeliveryStatus.SENT.code());
    }

    private static boolean isFailed(Group group) {
        return group.status().equals(DeliveryStatus.FAILED.code());
    }

    private static boolean isAccepted(Group group) {
        return isOutcome(group, DeliveryOutcome.ACCEPTED);
    }

    private static boolean isOutcome(Group group, DeliveryOutcome outcome) {
        return group.outcome().filter(outcome.code()::equals).isPresent();
    }
}
