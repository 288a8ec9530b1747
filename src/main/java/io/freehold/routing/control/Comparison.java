package io.freehold.routing.control;

import io.freehold.commandes.CommandeId;
import io.freehold.commandes.StandingOrder;
import io.freehold.leads.RoutableLead;
import io.freehold.routing.DraftChange;
import io.freehold.routing.SimulationResult;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The same leads under the present terms and under the changed ones, side by side. */
public final class Comparison {

    private final Past past;
    private final Map<CommandeId, DraftChange> changes;
    private final Replay before;
    private final Replay after;
    private long leads;

    public Comparison(Past past, List<DraftChange> changes) {
        this.past = past;
        this.changes = changes.stream().collect(Collectors.toMap(DraftChange::commande, Function.identity()));
        this.before = past.replay(order -> order);
        this.after = past.replay(this::changed);
    }

    private StandingOrder changed(StandingOrder order) {
        DraftChange change = changes.get(order.id());
        return change == null ? order : change.of(order);
    }

    /** The next leads, oldest first. */
    public void leads(List<RoutableLead> page) {
        page.forEach(lead -> {
            before.lead(lead);
            after.lead(lead);
        });
        leads += page.size();
    }

    /** How many leads there were. */
    public long leads() {
        return leads;
    }

    /** What became of them until that moment. */
    public SimulationResult result(Instant end) {
        before.pass(end);
        after.pass(end);
        Map<String, BigDecimal[]> money = new TreeMap<>();
        List<SimulationResult.Line> lines = new ArrayList<>();
        for (StandingOrder order : past.orders()) {
            lines.add(line(order, money));
        }
        return new SimulationResult(
                leads,
                before.score().routed(),
                after.score().routed(),
                before.score().duplicates(),
                after.score().duplicates(),
                before.waiting(),
                after.waiting(),
                money.entrySet().stream()
                        .map(sum -> new SimulationResult.Money(
                                sum.getKey(), sum.getValue()[0].toPlainString(), sum.getValue()[1].toPlainString()))
                        .toList(),
                lines);
    }

    private SimulationResult.Line line(StandingOrder order, Map<String, BigDecimal[]> money) {
        int placedBefore = before.score().placedWith(order.id());
        int placedAfter = after.score().placedWith(order.id());
        BigDecimal earnedBefore = order.terms().price().multiply(BigDecimal.valueOf(placedBefore));
        BigDecimal earnedAfter = changed(order).terms().price().multiply(BigDecimal.valueOf(placedAfter));
        money.merge(order.terms().currency(), new BigDecimal[] {earnedBefore, earnedAfter}, (sum, more) ->
                new BigDecimal[] {sum[0].add(more[0]), sum[1].add(more[1])});
        return new SimulationResult.Line(
                order.id(),
                new SimulationResult.Buyer(order.client(), order.clientName()),
                order.entity(),
                order.product(),
                changes.containsKey(order.id()),
                placedBefore,
                placedAfter,
                earnedBefore.toPlainString(),
                earnedAfter.toPlainString(),
                order.terms().currency(),
                after.score().limitsOf(order.id()).entrySet().stream()
                        .map(limit -> new SimulationResult.Reached(limit.getKey(), limit.getValue()))
                        .toList());
    }
}
