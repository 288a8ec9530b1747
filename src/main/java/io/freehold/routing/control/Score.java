package io.freehold.routing.control;

import io.freehold.commandes.CommandeId;
import io.freehold.routing.Verdict;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a replay came to. */
public final class Score {

    private static final String LIMIT = "Reached";

    private final Map<CommandeId, Integer> placed = new HashMap<>();
    private final Map<CommandeId, Map<String, Integer>> limits = new HashMap<>();
    private int routed;
    private int duplicates;

    void placed(CommandeId commande) {
        placed.merge(commande, 1, Integer::sum);
        routed++;
    }

    void duplicate() {
        duplicates++;
    }

    /** The quotas and caps that refused a lead; a lead that waits is counted once, at its first look. */
    void refused(List<Verdict> verdicts) {
        for (Verdict verdict : verdicts) {
            if (verdict.reason() != null && verdict.reason().endsWith(LIMIT)) {
                limits.computeIfAbsent(verdict.commandeId(), none -> new TreeMap<>())
                        .merge(verdict.reason(), 1, Integer::sum);
            }
        }
    }

    /** Leads that the commande got. */
    public int placedWith(CommandeId commande) {
        return placed.getOrDefault(commande, 0);
    }

    /** Its quotas and caps that refused a lead, with how many. */
    public Map<String, Integer> limitsOf(CommandeId commande) {
        return limits.getOrDefault(commande, Map.of());
    }

    /** Leads that found a commande. */
    public int routed() {
        return routed;
    }

    /** Leads that only their contact kept from everybody. */
    public int duplicates() {
        return duplicates;
    }
}
