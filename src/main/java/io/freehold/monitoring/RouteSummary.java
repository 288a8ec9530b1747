package io.freehold.monitoring;

import java.util.List;

/**
 * How routes fared in the last minutes.
 *
 * @param windowSeconds how far back it looks
 */
public record RouteSummary(List<RouteLine> routes, long windowSeconds) {
    public RouteSummary {
        routes = List.copyOf(routes);
    }

    /**
     * One route.
     *
     * @param count requests answered
     * @param errorRate part of them that failed by our fault (5xx), 0 to 1
     * @param p50Ms half of them took at most so many milliseconds, up to the bucket's width
     * @param p95Ms 95 of 100 took at most so many
     */
    public record RouteLine(String route, String method, long count, double errorRate, double p50Ms, double p95Ms) {}
}
