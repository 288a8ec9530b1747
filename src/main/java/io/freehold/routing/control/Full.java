package io.freehold.routing.control;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The arithmetic that all caps share. */
final class Full {

    private Full() {}

    /** The figures, when nothing is left under the cap; a cap that is absent is never reached. */
    static Optional<String> of(int used, @Nullable Integer cap) {
        return cap == null || used < cap ? Optional.empty() : Optional.of(used + " of " + cap);
    }

    /** The figures, when the price is more than what is left under the cap; what costs nothing always fits. */
    static Optional<String> of(BigDecimal used, BigDecimal price, @Nullable BigDecimal cap) {
        return cap == null || used.add(price).compareTo(cap) <= 0
                ? Optional.empty()
                : Optional.of(used + " of " + cap + ", a lead costs " + price);
    }
}
