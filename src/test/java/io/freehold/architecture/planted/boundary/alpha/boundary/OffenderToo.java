package io.freehold.architecture.planted.boundary.alpha.boundary;

import io.freehold.architecture.planted.boundary.beta.Door;

/** Planted: goes to a door that is not its own. */
public class OffenderToo {
    Door door;
}
