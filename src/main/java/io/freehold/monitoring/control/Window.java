package io.freehold.monitoring.control;

import io.freehold.monitoring.RouteSummary;
import io.freehold.monitoring.RouteSummary.RouteLine;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The requests of the last minutes, in slices of which the oldest is used again for the newest. */
final class Window {
    static final Duration LENGTH = Duration.ofMinutes(5);

    private static final long SLICE_SECONDS = 30;
    private static final int SLICES = (int) (LENGTH.toSeconds() / SLICE_SECONDS);

    private final Map<Route, Slice[]> routes = new HashMap<>();

    synchronized void add(String route, String method, boolean error, Duration took, Instant now) {
        Slice[] slices = routes.computeIfAbsent(new Route(route, method), key -> new Slice[SLICES]);
        long number = number(now);
        int place = (int) Math.floorMod(number, (long) SLICES);
        if (slices[place] == null) {
            slices[place] = new Slice();
        }
        slices[place].of(number).add(took.toNanos() / 1e6, error);
    }

    synchronized RouteSummary summary(Instant now) {
        long newest = number(now);
        List<RouteLine> lines = new ArrayList<>();
        routes.forEach((route, slices) -> {
            Durations sum = new Durations();
            for (Slice slice : slices) {
                if (slice != null && slice.number > newest - SLICES && slice.number <= newest) {
                    sum.add(slice.durations);
                }
            }
            if (sum.total() > 0) {
                lines.add(line(route, sum));
            }
        });
        lines.sort(Comparator.comparingLong(RouteLine::count).reversed().thenComparing(RouteLine::route));
        return new RouteSummary(lines, LENGTH.toSeconds());
    }

    private static RouteLine line(Route route, Durations sum) {
        return new RouteLine(
                route.template,
                route.method,
                sum.total(),
                sum.errorRate(),
                rounded(sum.quantile(0.5)),
                rounded(sum.quantile(0.95)));
    }

    private static double rounded(double milliseconds) {
        return Math.round(milliseconds * 10) / 10.0;
    }

    private static long number(Instant instant) {
        return Math.floorDiv(instant.getEpochSecond(), SLICE_SECONDS);
    }

    private record Route(String template, String method) {}

    private static final class Slice {
        private final Durations durations = new Durations();
        private long number = Long.MIN_VALUE;

        Durations of(long wanted) {
            if (number != wanted) {
                durations.clear();
                number = wanted;
            }
            return durations;
        }
    }
}
