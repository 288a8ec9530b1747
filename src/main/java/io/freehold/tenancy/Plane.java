package io.freehold.tenancy;

/** The three kinds of route (spec: contract, two planes); the path decides. */
public enum Plane {
    /** Operators, without a tenant. */
    PLATFORM,
    /** Members, keys and sources of one tenant. */
    TENANT,
    /** Nobody has to be known. */
    PUBLIC;

    /** The plane of a path that is not public: {@code path} starts with {@code /api/}. */
    public static Plane of(String path) {
        boolean platform = path.startsWith("/api/admin/auth/")
                || path.equals("/api/admin/tenants")
                || path.startsWith("/api/admin/tenants/")
                || path.startsWith("/api/platform/");
        return platform ? PLATFORM : TENANT;
    }
}
