package io.freehold.architecture.planted.insides.alpha;

import io.freehold.architecture.planted.insides.beta.control.Inner;

/** Planted: sees the inside of another module. */
public class Offender {
    Inner inner;
}
