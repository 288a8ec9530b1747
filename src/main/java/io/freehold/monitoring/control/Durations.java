package io.freehold.monitoring.control;

import java.util.Arrays;

/** Counts of durations in buckets: small enough to keep one for each route and slice of time. */
final class Durations {
    /** Upper bounds in milliseconds; what takes longer falls into one more bucket. */
    private static final double[] BOUNDS = {1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000, 2_000, 5_000, 10_000};

    private final long[] counts = new long[BOUNDS.length + 1];
    private long total;
    private long errors;

    void add(double milliseconds, boolean error) {
        int bucket = 0;
        while (bucket < BOUNDS.length && milliseconds > BOUNDS[bucket]) {
            bucket++;
        }
        counts[bucket]++;
        total++;
        errors += error ? 1 : 0;
    }

    void add(Durations other) {
        for (int i = 0; i < counts.length; i++) {
            counts[i] += other.counts[i];
        }
        total += other.total;
        errors += other.errors;
    }

    void clear() {
        Arrays.fill(counts, 0);
        total = 0;
        errors = 0;
    }

    long total() {
        return total;
    }

    double errorRate() {
        return total == 0 ? 0 : (double) errors / total;
    }

    /** The duration that this part of all did not exceed, found in its bucket by proportion. */
    double quantile(double part) {
        double rank = part * total;
        long below = 0;
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0 && below + counts[i] >= rank) {
                double lower = i == 0 ? 0 : BOUNDS[i - 1];
                double upper = i == BOUNDS.length ? lower : BOUNDS[i];
                return lower + (upper - lower) * (rank - below) / counts[i];
            }
            below += counts[i];
        }
        return 0;
    }
}
