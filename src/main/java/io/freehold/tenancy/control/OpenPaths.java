package io.freehold.tenancy.control;

import java.util.List;

/** Paths that stay open when others of a tenant are closed (spec: tenants). */
public final class OpenPaths {

    /** Signing in and out, one's own account, and going to another tenant. */
    private static final List<String> SIGN_IN = List.of("/api/auth", "/api/tenant/memberships", "/api/tenant/switch");

    /** Below these lie other people and keys, which are no sign-in. */
    private static final List<String> NO_SIGN_IN = List.of("/api/auth/users", "/api/auth/api-keys");

    private static final String PAYING = "/api/billing";
    private static final String ONES_DATA = "/api/tenant/export";

    /** What one's plan allows and how much of it is used. */
    private static final List<String> OF_THE_PLAN = List.of(
            "/api/tenant/usage",
            "/api/tenant/config",
            "/api/tenant/limits",
            "/api/tenant/features",
            "/api/tenant/feature",
            "/api/tenant/compliance");

    private OpenPaths() {}

    /** Open unless the tenant is closed: signing in, paying, and taking one's data along. */
    public static boolean always(String path) {
        return evenWhenClosed(path) || isBelow(path, PAYING);
    }

    /** Open whatever the tenant's standing: signing in, and taking one's data along. */
    public static boolean evenWhenClosed(String path) {
        boolean signIn = SIGN_IN.stream().anyMatch(open -> isBelow(path, open))
                && NO_SIGN_IN.stream().noneMatch(other -> isBelow(path, other));
        return signIn || isBelow(path, ONES_DATA);
    }

    /** Open also when the plan is used up, so that one can see it and do something about it. */
    public static boolean beyondThePlan(String path) {
        return always(path) || OF_THE_PLAN.stream().anyMatch(open -> isBelow(path, open));
    }

    private static boolean isBelow(String path, String open) {
        return path.equals(open) || path.startsWith(open + "/");
    }
}
