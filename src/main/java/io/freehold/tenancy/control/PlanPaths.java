package io.freehold.tenancy.control;

import java.util.List;

/** Paths that stay open when the plan is used up, so that one can see it and do something about it. */
public final class PlanPaths {

    /** What one's plan allows and how much of it is used. */
    private static final List<String> OF_THE_PLAN = List.of(
            "/api/tenant/usage",
            "/api/tenant/config",
            "/api/tenant/limits",
            "/api/tenant/features",
            "/api/tenant/feature",
            "/api/tenant/compliance");

    private PlanPaths() {}

    /** Open with nothing left of the plan. */
    public static boolean stayOpen(String path) {
        return OpenPaths.always(path)
                || OF_THE_PLAN.stream().anyMatch(open -> path.equals(open) || path.startsWith(open + "/"));
    }
}
