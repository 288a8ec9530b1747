package io.freehold.accounts.control;

import static io.freehold.tenancy.TenantStatus.ACTIVE;
import static io.freehold.tenancy.TenantStatus.CANCELLED;
import static io.freehold.tenancy.TenantStatus.SUSPENDED;
import static io.freehold.tenancy.TenantStatus.TRIAL_EXPIRED;

import io.freehold.kernel.Refusal;
import io.freehold.tenancy.TenantStatus;
import java.util.EnumSet;
import java.util.Set;

/**
 * Every way in which a tenant's standing changes, and from where it may (spec: tenants). A restoration leads
 * back to what was there before, which {@link #RESTORE} leaves to its caller to name.
 */
public enum Transition {
    SUSPEND(SUSPENDED, ACTIVE, TRIAL_EXPIRED),
    REACTIVATE(ACTIVE, SUSPENDED, TRIAL_EXPIRED),
    EXPIRE_TRIAL(TRIAL_EXPIRED, ACTIVE),
    /** A longer trial, another one, or its end because the tenant has become a customer. */
    CHANGE_TRIAL(ACTIVE, ACTIVE, TRIAL_EXPIRED),
    DELETE(CANCELLED, ACTIVE, SUSPENDED, TRIAL_EXPIRED),
    RESTORE(ACTIVE, CANCELLED);

    private final TenantStatus goal;
    private final Set<TenantStatus> origins;

    Transition(TenantStatus goal, TenantStatus first, TenantStatus... more) {
        this.goal = goal;
        this.origins = EnumSet.of(first, more);
    }

    /** Where it leads; refused with 409 {@code STATE_CONFLICT} from where it does not begin. */
    public TenantStatus from(TenantStatus present) {
        if (!origins.contains(present)) {
            throw conflict(present);
        }
        return goal;
    }

    /** Refuses with 409 a change to a tenant that is closed. */
    public static void requireOpen(TenantStatus present) {
        if (present == CANCELLED) {
            throw conflict(present);
        }
    }

    private static RuntimeException conflict(TenantStatus present) {
        return new Refusal.Conflict("STATE_CONFLICT", "The tenant is " + present + ", which does not allow this.")
                .raise();
    }
}
