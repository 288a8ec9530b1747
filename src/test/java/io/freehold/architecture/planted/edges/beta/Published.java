package io.freehold.architecture.planted.edges.beta;

/** Planted: what another module uses without saying so. */
public class Published {}
