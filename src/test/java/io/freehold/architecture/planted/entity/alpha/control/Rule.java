package io.freehold.architecture.planted.entity.alpha.control;

/** Planted: a rule. */
public class Rule {}
