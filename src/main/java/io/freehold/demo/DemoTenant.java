package io.freehold.demo;

/** A tenant to register. */
public record DemoTenant(String slug, String name, String plan) {}
