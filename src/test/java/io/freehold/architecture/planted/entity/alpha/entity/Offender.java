package io.freehold.architecture.planted.entity.alpha.entity;

import io.freehold.architecture.planted.entity.alpha.Door;

/** Planted: state that calls its door. */
public class Offender {
    Door door;
}
