package io.freehold.intercompany.entity;

import io.freehold.tenancy.OneOf;
import jakarta.persistence.Query;
import java.util.Optional;
import java.util.Set;

/**
 * Which pairs of companies a query may touch.
 *
 * @param either codes of which one must take part
 * @param both codes of which both must be; empty leaves it at {@code either}
 */
public record PairCondition(Set<String> either, Optional<Set<String>> both) {

    public PairCondition {
        either = Set.copyOf(either);
        both = both.map(Set::copyOf);
    }

    /** For rows with {@code fromEntity} and {@code toEntity}. */
    String of(String alias) {
        String side = "(" + from(alias).condition() + " or " + to(alias).condition() + ")";
        return both.isEmpty()
                ? side
                : side + " and " + bothFrom(alias).condition() + " and "
                        + bothTo(alias).condition();
    }

    void bind(String alias, Query query) {
        from(alias).bind(query);
        to(alias).bind(query);
        if (both.isPresent()) {
            bothFrom(alias).bind(query);
            bothTo(alias).bind(query);
        }
    }

    private OneOf from(String alias) {
        return new OneOf(alias + ".fromEntity", "eitherFrom", either);
    }

    private OneOf to(String alias) {
        return new OneOf(alias + ".toEntity", "eitherTo", either);
    }

    private OneOf bothFrom(String alias) {
        return new OneOf(alias + ".fromEntity", "bothFrom", both.orElseThrow());
    }

    private OneOf bothTo(String alias) {
        return new OneOf(alias + ".toEntity", "bothTo", both.orElseThrow());
    }
}
