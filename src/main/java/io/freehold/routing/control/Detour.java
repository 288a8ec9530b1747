package io.freehold.routing.control;

import io.freehold.commandes.Calendar;
import io.freehold.routing.CrossEntityState;
import io.freehold.routing.CrossEntityTerms;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where leads may go that their own company cannot sell.
 *
 * @param during the hours in which they may; empty for always
 */
public record Detour(CrossEntityState terms, Optional<Calendar> during) {

    /** Companies that may have the lead of that one. */
    public Set<String> from(String entity, String product) {
        return terms.enabled()
                ? terms.pairs().stream()
                        .filter(pair -> pair.from().equals(entity))
                        .filter(pair ->
                                pair.products().isEmpty() || pair.products().contains(product))
                        .map(CrossEntityTerms.Pair::to)
                        .collect(Collectors.toSet())
                : Set.of();
    }
}
