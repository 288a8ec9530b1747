package io.freehold.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.freehold.testing.Http;
import io.freehold.testing.LeadDesk;
import io.freehold.testing.Server;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** Callers who send the same kind of request as fast as they are answered. */
final class Load {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final AtomicInteger NUMBERS = new AtomicInteger();

    private final Server server;
    private final int callers;
    private final Duration length;

    Load(Server server, int callers, Duration length) {
        this.server = server;
        this.callers = callers;
        this.length = length;
    }

    Load lasting(Duration other) {
        return new Load(server, callers, other);
    }

    Rate intake(Stage stage) {
        return measured(201, () -> intakeOf(stage));
    }

    /**
     * At a steady rate, whether or not the server keeps up: how long each took from the moment at which it was due, so
     * that a slow answer counts for all that waited behind it.
     */
    Rate intakeAt(double perSecond, Stage stage) {
        long spacing = (long) (callers * 1e9 / perSecond);
        AtomicInteger turns = new AtomicInteger();
        return measured(end -> {
            long due = System.nanoTime() + spacing * turns.getAndIncrement() / callers;
            List<Long> nanos = new ArrayList<>();
            for (; due < end; due += spacing) {
                LockSupport.parkNanos(due - System.nanoTime());
                answered(201, intakeOf(stage));
                nanos.add(System.nanoTime() - due);
            }
            return nanos;
        });
    }

    Rate list(Stage stage) {
        return measured(200, () -> get(stage, "/api/leads?limit=20"));
    }

    Rate one(Stage stage) {
        return measured(200, () -> {
            int index = ThreadLocalRandom.current().nextInt(stage.leadIds().size());
            return get(stage, "/api/leads/" + stage.leadIds().get(index));
        });
    }

    private HttpRequest get(Stage stage, String path) {
        return Http.request(server.address().resolve(path))
                .header("Authorization", "Bearer " + stage.token())
                .build();
    }

    /** Never the same contact twice: the 30-day rule would refuse it. */
    private HttpRequest intakeOf(Stage stage) {
        int number = NUMBERS.incrementAndGet();
        Map<String, Object> lead = new HashMap<>(LeadDesk.lead(number, "75"));
        lead.put("phone", "+336%08d".formatted(number));
        try {
            return Http.request(server.address().resolve("/api/public/leads"))
                    .header("X-Api-Key", stage.sourceKey())
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(lead)))
                    .build();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Rate measured(int expected, Supplier<HttpRequest> requests) {
        return measured(end -> {
            List<Long> nanos = new ArrayList<>();
            while (System.nanoTime() < end) {
                HttpRequest request = requests.get();
                long began = System.nanoTime();
                answered(expected, request);
                nanos.add(System.nanoTime() - began);
            }
            return nanos;
        });
    }

    /** What one caller does until that time: how many nanoseconds each of its requests took. */
    private interface Caller {
        List<Long> until(long end);
    }

    private Rate measured(Caller caller) {
        ExecutorService threads = Executors.newFixedThreadPool(callers);
        long began = System.nanoTime();
        long end = began + length.toNanos();
        try {
            List<Future<List<Long>>> shares = new ArrayList<>();
            for (int i = 0; i < callers; i++) {
                shares.add(threads.submit(() -> caller.until(end)));
            }
            List<Long> nanos = new ArrayList<>();
            for (Future<List<Long>> share : shares) {
                nanos.addAll(share.get());
            }
            return rate(nanos, System.nanoTime() - began);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            threads.shutdown();
        }
    }

    private static void answered(int expected, HttpRequest request) {
        HttpResponse<String> answer = Http.send(request);
        if (answer.statusCode() != expected) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
    }

    static Rate rate(List<Long> nanos, long wholeNanos) {
        long[] sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
        return new Rate(sorted.length * 1e9 / wholeNanos, at(sorted, 0.50), at(sorted, 0.95));
    }

    private static double at(long[] sorted, double share) {
        return sorted.length == 0
                ? 0
                : sorted[(int) Math.min(sorted.length - 1, Math.floor(sorted.length * share))] / 1e6;
    }
}
