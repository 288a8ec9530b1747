package io.freehold.tenancy;

import io.freehold.kernel.Refusal;

/** The one place that decides whether a caller may. */
public final class Permissions {

    private Permissions() {}

    /** Refuses with 403 {@code FORBIDDEN} unless the caller holds what is required. */
    public static void require(Caller caller, String required) {
        if (!holds(caller, required)) {
            throw new Refusal.Forbidden("FORBIDDEN", "This needs the permission '" + required + "'.").raise();
        }
    }

    private static boolean holds(Caller caller, String required) {
        return switch (required) {
            case Permit.SIGNED_IN -> true;
            case Permit.OPERATOR -> caller.kind() == Caller.Kind.OPERATOR || caller.kind() == Caller.Kind.SYSTEM;
            default -> caller.may(required);
        };
    }
}
