package io.freehold.tenancy;

/** Where a tenant stands with us; a trial is {@code ACTIVE} until it ends. */
public enum TenantStatus {
    ACTIVE,
    SUSPENDED,
    CANCELLED,
    TRIAL_EXPIRED
}
