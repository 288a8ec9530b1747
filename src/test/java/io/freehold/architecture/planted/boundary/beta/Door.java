package io.freehold.architecture.planted.boundary.beta;

import jakarta.enterprise.context.ApplicationScoped;

/** Planted: the door of another module. */
@ApplicationScoped
public class Door {}
