package io.freehold.intercompany.control;

import io.freehold.intercompany.Pair;
import io.freehold.intercompany.entity.PairCondition;
import io.freehold.kernel.Refusal;
import io.freehold.tenancy.EntityScope;
import java.util.Optional;
import java.util.Set;

/**
 * Which pairs a request may touch. A pair is two companies' business: whoever sees one of them sees it, and whoever
 * changes it must have been granted both.
 */
public final class PairReach {

    private PairReach() {}

    /** Pairs in which a company takes part that the request reads. */
    public static PairCondition readable() {
        return new PairCondition(EntityScope.current().readable(), Optional.empty());
    }

    /** Whether the request reads the pair. */
    public static boolean reads(Pair pair) {
        return EntityScope.current().readable().stream().anyMatch(pair::has);
    }

    /**
     * Pairs that an act on many changes: both companies granted, and the chosen one taking part where one was
     * chosen. Refuses with 403 {@code ENTITY_OUT_OF_SCOPE} a caller who was not granted two companies.
     */
    public static PairCondition writable() {
        EntityScope scope = EntityScope.current();
        Set<String> granted = scope.granted();
        if (granted.size() < 2) {
            throw outside("Two companies settle with each other, and you were not granted two.");
        }
        return new PairCondition(scope.readable(), Optional.of(granted));
    }

    /** Refuses with 403 {@code ENTITY_OUT_OF_SCOPE} to change a pair that the request may not; work of ours may. */
    public static void requireWritable(Pair pair) {
        EntityScope.find().ifPresent(scope -> requireWritable(pair, scope));
    }

    private static void requireWritable(Pair pair, EntityScope scope) {
        boolean granted = scope.granted().containsAll(Set.of(pair.from(), pair.to()));
        if (!granted || scope.chosen().filter(chosen -> !pair.has(chosen)).isPresent()) {
            throw outside("Both companies of the pair must be granted to you, and the chosen one take part in it.");
        }
    }

    private static RuntimeException outside(String detail) {
        return new Refusal.Forbidden("ENTITY_OUT_OF_SCOPE", detail).raise();
    }
}
