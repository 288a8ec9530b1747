package io.freehold.accounts;

import io.freehold.accounts.control.Amendment;
import io.freehold.accounts.control.Changes;
import io.freehold.accounts.control.Regions;
import io.freehold.accounts.entity.Account;
import io.freehold.accounts.entity.AccountStore;
import io.freehold.accounts.entity.PlanStore;
import io.freehold.audit.AuditLog;
import io.freehold.kernel.Refusal;
import io.freehold.tenancy.Caller;
import io.freehold.tenancy.Permit;
import io.freehold.tenancy.Versions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** What members may know and owners may change of their own tenant (seed 001). */
@ApplicationScoped
public class OwnTenant {

    @Inject
    AccountStore accounts;

    @Inject
    PlanStore plans;

    @Inject
    Plans terms;

    @Inject
    Regions regions;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** The tenant with its plan, limits and standards. */
    @Permit(Permit.SIGNED_IN)
    @Transactional
    public TenantConfig config() {
        return config(accounts.require());
    }

    /** Changes what is given; 412 when someone was faster. */
    @Permit("tenant.manage")
    @Transactional
    public TenantConfig edit(int version, TenantEdit edit) {
        Account account = accounts.claim();
        Versions.require(version, account.version());
        Changes changes = new Changes();
        Amendment.apply(account, edit, changes);
        if (!changes.isEmpty()) {
            account.touched(clock.instant());
            audit.record("tenant.edited", "tenant", account.id(), changes.before(), changes.after());
            accounts.settle();
        }
        return config(account);
    }

    /**
     * For what a closed tenant's members may still do for 30 days: refuses with 403 {@code TENANT_CANCELLED}
     * afterwards. Operators reach it as long as it is there.
     */
    @Permit(Permit.SIGNED_IN)
    @Transactional
    public void requireWithinReach() {
        Caller.Kind kind = Caller.current().kind();
        boolean ours = kind == Caller.Kind.OPERATOR || kind == Caller.Kind.SYSTEM;
        if (!ours && accounts.require().isBeyondRestoring(clock.instant())) {
            throw new Refusal.Forbidden("TENANT_CANCELLED", "This account was closed more than 30 days ago.").raise();
        }
    }

    /** Where a feature of the tenant's API is, by its region. */
    @Permit(Permit.SIGNED_IN)
    @Transactional
    public RegionalAddress region(String feature) {
        Region region = accounts.require().region();
        return new RegionalAddress(region, feature, regions.apiBaseUrl(region));
    }

    private TenantConfig config(Account account) {
        return new TenantConfig(
                account.id(), account.name(), account.region(), terms.current(), plans.standards(), account.version());
    }
}
