package io.freehold.architecture.planted.insides.beta.control;

/** Planted: the inside of a module. */
public class Inner {}
