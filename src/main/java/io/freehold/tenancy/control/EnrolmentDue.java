package io.freehold.tenancy.control;

import io.freehold.kernel.Refusal;
import java.util.List;

/** What a caller may still do who has to enrol a second factor first (spec: identity, MFA). */
public final class EnrolmentDue {

    /** Signing in and out, and everything about the account itself. */
    private static final List<String> OPEN = List.of("/api/auth/", "/api/admin/auth/");

    /** Below these lie other people and keys: no account of one's own. */
    private static final List<String> CLOSED = List.of("/api/auth/users", "/api/auth/api-keys");

    private EnrolmentDue() {}

    /** Refuses with 403 what has to wait. */
    public static void require(String path) {
        boolean open =
                OPEN.stream().anyMatch(path::startsWith) && CLOSED.stream().noneMatch(path::startsWith);
        if (!open) {
            throw new Refusal.Forbidden(
                            "MFA_ENROLMENT_REQUIRED", "A second factor is required here. Enrol one in your profile.")
                    .raise();
        }
    }
}
