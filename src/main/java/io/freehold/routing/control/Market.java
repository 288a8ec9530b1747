package io.freehold.routing.control;

import io.freehold.commandes.Candidate;
import io.freehold.commandes.CommandeId;
import io.freehold.commandes.StandingOrder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Commandes with their places in memory: what routing reads from the database and writes to it. */
public final class Market {

    private final Map<Corner, List<Stall>> corners = new HashMap<>();
    private final Map<CommandeId, Stall> stalls = new HashMap<>();

    private record Corner(String entity, String product) {}

    private record Stall(int number, StandingOrder order, Tally tally) {}

    /**
     * Nothing is taken but what the orders say that they have taken ever.
     *
     * @param orders oldest first
     */
    public Market(List<StandingOrder> orders) {
        for (StandingOrder order : orders) {
            Stall stall =
                    new Stall(stalls.size(), order, new Tally(order.terms().price(), order.taken(), order.lbTaken()));
            stalls.put(order.id(), stall);
            corners.computeIfAbsent(new Corner(order.entity(), order.product()), corner -> new ArrayList<>())
                    .add(stall);
        }
    }

    /** Every commande of these companies and the product, oldest first. */
    public List<Candidate> candidates(Set<String> entities, String product, String departement, Periods now) {
        return entities.stream()
                .flatMap(entity -> corners.getOrDefault(new Corner(entity, product), List.of()).stream())
                .sorted(Comparator.comparingInt(Stall::number))
                .map(stall -> stall.order().candidate(departement, stall.tally().used(now)))
                .toList();
    }

    /** Takes a place. */
    public void take(CommandeId commande, Periods now, boolean lb) {
        stalls.get(commande).tally().take(now, lb);
    }

    /** A place that was taken before the market opened; it counts in its hour, day, week and month. */
    public void remember(CommandeId commande, Periods then) {
        Stall stall = stalls.get(commande);
        if (stall != null) {
            stall.tally().remember(then);
        }
    }
}
