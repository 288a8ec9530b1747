package io.freehold.architecture.planted.names.alpha.control;

/** Planted: a name that says nothing. */
public class OffenderService {}
