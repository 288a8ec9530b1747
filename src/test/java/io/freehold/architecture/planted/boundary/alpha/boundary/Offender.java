package io.freehold.architecture.planted.boundary.alpha.boundary;

import io.freehold.architecture.planted.boundary.alpha.entity.Store;

/** Planted: goes past its door. */
public class Offender {
    Store store;
}
