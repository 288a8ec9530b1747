package io.freehold.usage;

import io.freehold.tenancy.Allowance.Limited;

/** What is kept of each day (seed 004: UsageMetric). */
public enum Metric {
    /** Requests that passed the gate. */
    API_CALLS(Limited.API_CALLS),
    /** Bytes stored at the day's end. */
    STORAGE(Limited.STORAGE),
    /** Active members and those invited, at the day's end. */
    USERS(Limited.MEMBERS),
    /** Service requests and support tickets opened. */
    CASES(Limited.CASES);

    private final Limited limited;

    Metric(Limited limited) {
        this.limited = limited;
    }

    /** The metric that a limit holds. */
    public static Metric of(Limited what) {
        for (Metric metric : values()) {
            if (metric.limited == what) {
                return metric;
            }
        }
        throw new IllegalArgumentException(what + " is not measured");
    }
}
