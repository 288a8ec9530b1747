package io.freehold.bench;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** Several callers who do the same at once. */
final class Callers {

    private Callers() {}

    /**
     * How many times a second the work was done; fails with the first that fails.
     *
     * @param times in all, shared out among the callers
     * @param work is told which caller does it, from 0
     */
    static double perSecond(int callers, int times, IntConsumer work) {
        ExecutorService threads = Executors.newFixedThreadPool(callers);
        try {
            List<Callable<Object>> shares = IntStream.range(0, callers)
                    .mapToObj(caller -> Executors.callable(() -> {
                        for (int n = 0; n < times / callers; n++) {
                            work.accept(caller);
                        }
                    }))
                    .toList();
            long began = System.nanoTime();
            for (Future<Object> share : threads.invokeAll(shares)) {
                share.get();
            }
            return times / callers * callers * 1e9 / (System.nanoTime() - began);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            threads.shutdown();
        }
    }
}
