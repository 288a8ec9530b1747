package io.freehold.accounts;

import io.freehold.accounts.control.AccountViews;
import io.freehold.accounts.control.Amendment;
import io.freehold.accounts.control.BusinessDetails;
import io.freehold.accounts.control.Changes;
import io.freehold.accounts.control.Transition;
import io.freehold.accounts.control.TrialNotices;
import io.freehold.accounts.entity.Account;
import io.freehold.accounts.entity.AccountStore;
import io.freehold.accounts.entity.PlanStore;
import io.freehold.accounts.entity.TenantRegister;
import io.freehold.audit.AuditLog;
import io.freehold.identity.Staff;
import io.freehold.kernel.Page;
import io.freehold.kernel.PageRequest;
import io.freehold.kernel.Refusal;
import io.freehold.tenancy.Permit;
import io.freehold.tenancy.Versions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Tenants as operators see and change them. All refuse with 404 a tenant that there is not. */
@ApplicationScoped
public class Tenants {

    private static final Set<String> READER = Set.of("users.manage");

    @Inject
    Visits visits;

    @Inject
    TenantRegister register;

    @Inject
    AccountStore accounts;

    @Inject
    PlanStore plans;

    @Inject
    AccountViews views;

    @Inject
    BusinessDetails details;

    @Inject
    Staff staff;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** A page, by name unless sorted otherwise. */
    @Permit("tenants.view")
    public Page<TenantAccount> list(TenantFilter filter, PageRequest page) {
        return register.list(filter, page);
    }

    /** One with its owners and how many members it has. */
    @Permit("tenants.view")
    public TenantAccount get(UUID tenant) {
        return visits.changing(tenant, READER, () -> {
            List<TenantAccount.Owner> owners = staff.owners().stream()
                    .map(owner -> new TenantAccount.Owner(owner.id(), owner.email(), owner.name()))
                    .toList();
            long members = staff.turnout(clock.instant()).members();
            return views.view(accounts.require()).with(owners, members);
        });
    }

    /**
     * Changes what is given. Refuses with 400 an unknown plan, with 409 {@code STATE_CONFLICT} a closed
     * tenant and the trial of a suspended one, with 412 when someone was faster.
     */
    @Permit("tenants.manage")
    public TenantAccount edit(UUID tenant, int version, TenantChange change) {
        return visits.changing(tenant, Set.of(), () -> {
            Account account = accounts.claim();
            Versions.require(version, account.version());
            Transition.requireOpen(account.status());
            Changes changes = changed(account, change);
            Changes plan = onPlan(account, change);
            if (!changes.isEmpty() || !plan.isEmpty()) {
                account.touched(clock.instant());
                note("tenant.edited", account, changes);
                note("tenant.plan_changed", account, plan);
                accounts.settle();
            }
            return views.view(account);
        });
    }

    private Changes changed(Account account, TenantChange change) {
        Changes changes = new Changes();
        Amendment.apply(account, change.edit(), changes);
        Map<String, Object> known = details.read(account.businessDetails()).orElse(Map.of());
        changes.apply(
                "businessDetails",
                change.businessDetails(),
                known,
                wanted -> account.detailed(details.written(wanted)));
        change.trialDays().ifPresent(days -> tried(account, days, changes));
        return changes;
    }

    private void tried(Account account, int days, Changes changes) {
        Instant now = clock.instant();
        String before = account.trialEndsAt().map(Instant::toString).orElse("");
        account.standing(Transition.CHANGE_TRIAL.from(account.status()));
        if (days == 0) {
            account.customer();
        } else {
            TrialNotices.begin(account, days, now);
        }
        String after = account.trialEndsAt().map(Instant::toString).orElse("");
        changes.apply("trialEndsAt", Optional.of(after), before, end -> {});
    }

    private Changes onPlan(Account account, TenantChange change) {
        change.plan().filter(plan -> !plans.has(plan)).ifPresent(unknown -> {
            throw Refusal.Invalid.of("plan", "must be a plan of the catalogue").raise();
        });
        Changes changes = new Changes();
        changes.apply("plan", change.plan(), account.plan(), account::onPlan);
        return changes;
    }

    private void note(String action, Account account, Changes changes) {
        if (!changes.isEmpty()) {
            audit.record(action, "tenant", account.id(), changes.before(), changes.after());
        }
    }
}
