package io.freehold.usage.control;

import java.util.List;
import java.util.Optional;

/** How much of a limit is used, as far as anybody is told (spec: tenants). */
public final class Level {

    /** Percentages at which owners are told, the highest first; at the last nothing more is let through. */
    public static final List<Integer> NOTICED = List.of(100, 90, 75);

    private Level() {}

    /** Whole percents used, rounded down, so that 100 is only said when nothing is left. */
    public static long percent(long used, long limit) {
        if (limit <= 0) {
            return 100;
        }
        // Past this a product would overflow; a limit so large is used up to far less than one percent.
        return used > Long.MAX_VALUE / 100 ? used / Math.max(1, limit / 100) : used * 100 / limit;
    }

    /** The highest percentage to tell of that has been reached. */
    public static Optional<Integer> noticed(long used, long limit) {
        long percent = percent(used, limit);
        return NOTICED.stream().filter(level -> percent >= level).findFirst();
    }
}
