package io.freehold.identity.control;

import io.freehold.identity.Role;
import io.freehold.identity.entity.Membership;
import io.freehold.identity.entity.MembershipStore;
import io.freehold.kernel.Refusal;
import io.freehold.tenancy.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** What holds for every change to a member, whatever is changed. */
@ApplicationScoped
public class Amendments {

    private static final String MANAGE = "users.manage";

    @Inject
    private MembershipStore memberships;

    /**
     * The member that is to be changed, alone: two owners who remove each other come one after the
     * other. Refuses with 404, with 403 {@code OWNER_REQUIRED}.
     */
    public Membership begin(UUID identity) {
        memberships.hold();
        Membership membership = memberships.findOf(identity).orElseThrow(() -> new Refusal.NotFound().raise());
        giver().requireMayTouch(membership.role());
        return membership;
    }

    /** What the caller may give. */
    public Giver giver() {
        Caller caller = Caller.current();
        return Giver.of(caller, memberships.findOf(caller.subject()));
    }

    /** Refuses with 403 {@code GRANT_EXCEEDS_OWN} what the member gained by the change and the caller lacks. */
    public void requireNothingExceeded(Entitlement before, Membership changed) {
        Set<String> gained = new TreeSet<>(Entitlement.of(changed).permissions());
        gained.removeAll(before.permissions());
        giver().requireHeld(gained);
    }

    /** Whether the member keeps the tenant from being nobody's: an active owner who may manage members. */
    public static boolean owns(Membership membership) {
        return membership.role() == Role.OWNER
                && membership.isActive()
                && !membership.denied().contains(MANAGE);
    }

    /**
     * Writes the change, and refuses it with 409 {@code LAST_OWNER} when the tenant had an owner in
     * this member and has none any more.
     */
    public void settle(boolean owned) {
        memberships.settle();
        if (owned && memberships.owners().stream().noneMatch(Amendments::owns)) {
            throw new Refusal.Conflict(
                            "LAST_OWNER", "This is the tenant's last active owner. Make another member an owner first.")
                    .raise();
        }
    }
}
