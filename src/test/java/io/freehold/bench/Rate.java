package io.freehold.bench;

import java.util.List;
import java.util.function.ToDoubleFunction;

/** How many a second, and how long one took. */
record Rate(double perSecond, double p50Ms, double p95Ms) {

    /** Of turns of the same length. */
    static Rate mean(List<Rate> turns) {
        return new Rate(mean(turns, Rate::perSecond), mean(turns, Rate::p50Ms), mean(turns, Rate::p95Ms));
    }

    private static double mean(List<Rate> turns, ToDoubleFunction<Rate> figure) {
        return turns.stream().mapToDouble(figure).average().orElseThrow();
    }
}
