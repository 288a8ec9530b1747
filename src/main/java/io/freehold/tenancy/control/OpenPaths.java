package io.freehold.tenancy.control;

import java.util.List;

/** Paths that stay open when others of a tenant are closed (spec: tenants). */
public final class OpenPaths {

    /** Signing in and out, seeing why, paying, and taking one's data along. */
    private static final List<String> ALWAYS = List.of(
            "/api/auth/", "/api/tenant/memberships", "/api/tenant/switch", "/api/billing/", "/api/tenant/export");

    /** What one's plan allows and how much of it is used. */
    private static final List<String> OF_THE_PLAN = List.of(
            "/api/tenant/usage",
            "/api/tenant/config",
            "/api/tenant/limits",
            "/api/tenant/features",
            "/api/tenant/feature/",
            "/api/tenant/compliance");

    private OpenPaths() {}

    /** Open whatever the tenant's standing. */
    public static boolean always(String path) {
        return ALWAYS.stream().anyMatch(path::startsWith);
    }

    /** Open also when the plan is used up, so that one can see it and do something about it. */
    public static boolean beyondThePlan(String path) {
        return always(path) || OF_THE_PLAN.stream().anyMatch(path::startsWith);
    }
}
