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
            case Permit.IN_PERSON -> caller.kind() == Caller.Kind.MEMBER || caller.kind() == Caller.Kind.OPERATOR;
            case Permit.OPERATOR -> caller.kind() == Caller.Kind.OPERATOR || caller.kind() == Caller.Kind.SYSTEM;
            default -> caller.may(required);
        };
    }

    private static String detail(String required) {
        return required.equals(Permit.MEMBER) || required.equals(Permit.IN_PERSON)
                ? "This is done in person, signed in oneself."
                : "This needs the permission '" + required + "'.";
    }
}
