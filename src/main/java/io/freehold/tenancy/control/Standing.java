package io.freehold.tenancy.control;

import io.freehold.kernel.Refusal;
import io.freehold.tenancy.Request;
import io.freehold.tenancy.TenantStatus;

/** What a tenant that is not in good standing may still do (spec: tenants). */
public final class Standing {

    private Standing() {}

    /** Refuses with 403 or 402 what the status does not allow; a source brings no new lead at all. */
    public static void require(TenantStatus status, Request request, boolean bySource) {
        switch (status) {
            case ACTIVE -> {
                // Nothing is closed.
            }
            case SUSPENDED -> {
                if (bySource || !OpenPaths.always(request.path())) {
                    throw forbidden(
                            "TENANT_SUSPENDED", "This account is suspended. Its owner can settle it under Billing.");
                }
            }
            case CANCELLED -> {
                if (bySource || !OpenPaths.evenWhenClosed(request.path())) {
                    throw forbidden(
                            "TENANT_CANCELLED", "This account is closed. Its data can be exported for 30 days.");
                }
            }
            case TRIAL_EXPIRED -> requireRead(request, bySource);
        }
    }

    private static void requireRead(Request request, boolean bySource) {
        if (bySource) {
            throw forbidden("TRIAL_EXPIRED", "The trial is over; no leads are taken.");
        }
        if (request.isWrite() && !OpenPaths.always(request.path())) {
            throw new Refusal.PaymentRequired("TRIAL_EXPIRED", "The trial is over. Choose a plan to go on working.")
                    .raise();
        }
    }

    private static RuntimeException forbidden(String code, String detail) {
        return new Refusal.Forbidden(code, detail).raise();
    }
}
