package io.freehold.architecture.planted.undeclared.lost;

/** Planted: its module has no {@code @Module}. */
public class Offender {}
