package io.freehold.identity;

import io.freehold.audit.AuditLog;
import io.freehold.identity.control.Amendments;
import io.freehold.identity.control.Entitlement;
import io.freehold.identity.control.Roster;
import io.freehold.identity.entity.ApiKeyStore;
import io.freehold.identity.entity.Membership;
import io.freehold.identity.entity.MembershipStore;
import io.freehold.kernel.Refusal;
import io.freehold.tenancy.Allowance;
import io.freehold.tenancy.Permit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/**
 * Members leave the bound tenant, for a while or for good. Their sessions here end at once; the person
 * and its other tenants are untouched.
 */
@ApplicationScoped
public class Departure {

    @Inject
    private Amendments amendments;

    @Inject
    private MembershipStore memberships;

    @Inject
    private ApiKeyStore keys;

    @Inject
    private Roster roster;

    @Inject
    private Allowance allowance;

    @Inject
    private AuditLog audit;

    @Inject
    private Clock clock;

    /**
     * Lets nobody in by this membership until it is reactivated. Refuses with 404, with 403 {@code
     * OWNER_REQUIRED}, with 409 {@code LAST_OWNER}, or {@code STATE_CONFLICT} when it is so already.
     */
    @Permit("users.manage")
    @Transactional
    public MemberView deactivate(UUID identity) {
        Membership membership = amendments.begin(identity);
        requireActive(membership, true);
        boolean owned = Amendments.owns(membership);
        membership.deactivated(clock.instant());
        memberships.closeSessions(membership, "member.deactivated", clock.instant());
        audit.record("member.deactivated", "membership", membership.id());
        amendments.settle(owned);
        return roster.find(identity).orElseThrow();
    }

    /**
     * Lets the member in again, with what it held. Refuses with 404, with 402 one member too many for
     * the plan, with 403 {@code OWNER_REQUIRED} or {@code GRANT_EXCEEDS_OWN}, with 409 {@code
     * STATE_CONFLICT} when it is active.
     */
    @Permit("users.manage")
    @Transactional
    public MemberView reactivate(UUID identity) {
        Membership membership = amendments.begin(identity);
        requireActive(membership, false);
        amendments.giver().requireHeld(Entitlement.of(membership).permissions());
        allowance.requireOneMore(Allowance.Limited.MEMBERS);
        membership.reactivated();
        audit.record("member.reactivated", "membership", membership.id());
        amendments.settle(false);
        return roster.find(identity).orElseThrow();
    }

    /** Ends the membership and the keys that it made. Refuses with 404, with 403 {@code OWNER_REQUIRED}, with 409 {@code LAST_OWNER}. */
    @Permit("users.manage")
    @Transactional
    public void remove(UUID identity) {
        Membership membership = amendments.begin(identity);
        boolean owned = Amendments.owns(membership);
        keys.revokeMadeBy(membership.id(), clock.instant());
        audit.record("member.removed", "membership", membership.id());
        memberships.remove(membership);
        amendments.settle(owned);
    }

    private static void requireActive(Membership membership, boolean wanted) {
        if (membership.isActive() != wanted) {
            String detail = wanted ? "This member is deactivated already." : "This member is active already.";
            throw new Refusal.Conflict("STATE_CONFLICT", detail).raise();
        }
    }
}
