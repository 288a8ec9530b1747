package io.freehold.architecture.planted.doors.alpha.entity;

/** Planted: state. */
public class Thing {}
