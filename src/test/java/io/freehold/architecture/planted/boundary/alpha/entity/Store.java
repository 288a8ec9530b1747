package io.freehold.architecture.planted.boundary.alpha.entity;

/** Planted: what a boundary must not touch. */
public class Store {}
