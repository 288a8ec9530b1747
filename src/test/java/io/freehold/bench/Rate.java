package io.freehold.bench;

/** How many a second, and how long one took. */
record Rate(double perSecond, double p50Ms, double p95Ms) {}
