package io.freehold.architecture.planted.entity.alpha;

import jakarta.enterprise.context.ApplicationScoped;

/** Planted: a door. */
@ApplicationScoped
public class Door {}
