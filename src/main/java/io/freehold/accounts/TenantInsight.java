package io.freehold.accounts;

import io.freehold.accounts.entity.AccountStore;
import io.freehold.audit.AuditFilter;
import io.freehold.audit.AuditTrail;
import io.freehold.audit.AuditView;
import io.freehold.identity.LostFactors;
import io.freehold.identity.MemberFilter;
import io.freehold.identity.MemberView;
import io.freehold.identity.People;
import io.freehold.identity.RecoveryCase;
import io.freehold.identity.Role;
import io.freehold.identity.Staff;
import io.freehold.kernel.Page;
import io.freehold.kernel.PageRequest;
import io.freehold.tenancy.Permit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What operators may see of a tenant's inside, and what they may do for its people. */
@ApplicationScoped
public class TenantInsight {

    /** A member who came within this time counts as active. */
    private static final Duration ACTIVE_WITHIN = Duration.ofDays(30);

    private static final Set<String> MANAGER = Set.of("users.manage");

    @Inject
    Visits visits;

    @Inject
    AccountStore accounts;

    @Inject
    People people;

    @Inject
    Staff staff;

    @Inject
    LostFactors lostFactors;

    @Inject
    AuditTrail trail;

    @Inject
    MonthlyCalls calls;

    @Inject
    Clock clock;

    /** Its members, or those who were asked to be. */
    @Permit("tenants.users")
    public Page<MemberView> users(UUID tenant, MemberFilter filter, PageRequest page) {
        return visits.in(tenant, MANAGER, () -> people.list(filter, page));
    }

    /** Gives a member another role; 404, and 409 {@code LAST_OWNER}. */
    @Permit("tenants.users")
    public MemberView changeRole(UUID tenant, UUID user, Role role) {
        return visits.in(tenant, MANAGER, () -> people.changeRole(user, role));
    }

    /** Takes a member's second factor off that is lost with all codes; 404, and 409 {@code MFA_NOT_ENABLED}. */
    @Permit("tenants.recover")
    public void resetSecondFactor(UUID tenant, UUID user, RecoveryCase why) {
        visits.in(tenant, Set.of(LostFactors.PERMISSION), () -> {
            lostFactors.resetMember(user, why);
            return null;
        });
    }

    /** Its audit log, in which the tenant finds that an operator read it. */
    @Permit("tenants.view")
    public Page<AuditView> audit(UUID tenant, PageRequest page) {
        return visits.in(tenant, Set.of(AuditTrail.VIEW), () -> trail.page(AuditFilter.NONE, page));
    }

    /** What it is connected to; no module connects anything yet, so nothing. */
    @Permit("tenants.view")
    public List<TenantIntegration> integrations(UUID tenant) {
        return visits.in(tenant, Set.of(), List::of);
    }

    /** How much it is used. */
    @Permit("tenants.view")
    public TenantActivity activity(UUID tenant) {
        return visits.changing(tenant, MANAGER, () -> {
            Instant since = clock.instant().minus(ACTIVE_WITHIN);
            Staff.Turnout turnout = staff.turnout(since);
            return new TenantActivity(
                    turnout.members(),
                    turnout.active(),
                    calls.soFar(),
                    accounts.require().createdAt(),
                    turnout.lastUsedAt());
        });
    }
}
