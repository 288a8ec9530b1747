package io.freehold.tenancy;

import io.freehold.kernel.Refusal;

/** The one place that decides whether a caller may. */
public final class Permissions {

    private Permissions() {}

    /** Refuses with 403 {@code FORBIDDEN} unless the caller holds what is required. */
    public static void require(Caller caller, String required) {
        if (!holds(caller, required)) {
            throw new Refusal.Forbidden("FORBIDDEN", detail(required)).raise();
        }
    }

    private static boolean holds(Caller caller, String required) {
        return switch (required) {
            case Permit.SIGNED_IN -> true;
            case Permit.MEMBER -> caller.kind() == Caller.Kind.MEMBER;
            case Permit.OPERATOR -> caller.kind() == Caller.Kind.OPERATOR || caller.kind() == Caller.Kind.SYSTEM;
            default -> caller.may(required);
        };
    }

    private static String detail(String required) {
        return required.equals(Permit.MEMBER)
                ? "Members do this in person, signed in themselves."
                : "This needs the permission '" + required + "'.";
    }
}
