package io.freehold.architecture.planted.entity.alpha.entity;

import io.freehold.architecture.planted.entity.alpha.control.Rule;

/** Planted: state that calls a rule above it. */
public class OffenderToo {
    Rule rule;
}
