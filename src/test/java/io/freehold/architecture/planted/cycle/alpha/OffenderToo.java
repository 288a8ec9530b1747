package io.freehold.architecture.planted.cycle.alpha;

import io.freehold.architecture.planted.cycle.beta.Offender;

/** Planted: half of a circle. */
public class OffenderToo {
    Offender other;
}
