package io.freehold.architecture.planted.platform.alpha.entity;

import io.freehold.tenancy.Platform;

/** Planted: works across tenants without being listed. */
public class Offender {
    Platform platform;
}
