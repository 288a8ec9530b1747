package io.freehold.architecture.planted.edges.alpha;

import io.freehold.architecture.planted.edges.beta.Published;

/** Planted: uses a module that is not named. */
public class Offender {
    Published neighbour;
}
