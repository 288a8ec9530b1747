package io.freehold.architecture.planted.cycle.beta;

import io.freehold.architecture.planted.cycle.alpha.OffenderToo;

/** Planted: half of a circle. */
public class Offender {
    OffenderToo other;
}
