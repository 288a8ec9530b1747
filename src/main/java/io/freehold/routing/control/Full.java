package io.freehold.routing.control;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The arithmetic that all caps share. */
final class Full {

    private Full() {}

    /** The figures, when nothing is left under the cap; a cap that is absent is never reached. */
    static Optional<String> of(int used, @Nullable Integer cap) {
        return cap == null || used < cap ? Optional.empty() : Optional.of(used + " of " + cap);
    }
}
