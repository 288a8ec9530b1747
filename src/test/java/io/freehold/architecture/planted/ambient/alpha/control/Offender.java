package io.freehold.architecture.planted.ambient.alpha.control;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Executors;

/** Planted: helps itself to clock, ids, randomness and threads. */
public class Offender {
    Instant now = Instant.now();
    LocalDate today = LocalDate.now(ZoneOffset.UTC);
    UUID id = UUID.randomUUID();
    Random random = new Random();
    Thread thread = new Thread();

    void pool() {
        Executors.newCachedThreadPool().shutdown();
    }
}
