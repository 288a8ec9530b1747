package io.freehold.accounts;

import io.freehold.accounts.control.AccountViews;
import io.freehold.accounts.control.Transition;
import io.freehold.accounts.entity.Account;
import io.freehold.accounts.entity.AccountStore;
import io.freehold.audit.AuditLog;
import io.freehold.identity.Staff;
import io.freehold.identity.UserView;
import io.freehold.kernel.Refusal;
import io.freehold.notifications.Letter;
import io.freehold.notifications.Letters;
import io.freehold.notifications.Template;
import io.freehold.tenancy.Permit;
import io.freehold.tenancy.TenantStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * How tenants stand with us. A change counts from the next request on, on every server: the gate reads the
 * status with the session. All refuse with 404, and with 409 {@code STATE_CONFLICT} from a status that does
 * not allow the step.
 */
@ApplicationScoped
public class TenantStanding {

    private static final Set<String> VISITOR = Set.of("users.manage");

    @Inject
    Visits visits;

    @Inject
    AccountStore accounts;

    @Inject
    AccountViews views;

    @Inject
    Staff staff;

    @Inject
    Letters letters;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** Closes it to its members but for signing in, paying and taking their data along; its owners get a letter. */
    @Permit("tenants.suspend")
    public TenantAccount suspend(UUID tenant, String reason) {
        return change(tenant, Transition.SUSPEND, "tenant.suspended", account -> {
            account.suspendedBecause(reason);
            staff.owners().forEach(owner -> letters.post(suspension(account, owner, reason)));
        });
    }

    /** Opens a suspended tenant, or one whose trial has expired, which makes that one a customer. */
    @Permit("tenants.suspend")
    public TenantAccount reactivate(UUID tenant) {
        return change(tenant, Transition.REACTIVATE, "tenant.reactivated", account -> {
            account.suspendedBecause(null);
            if (account.isTrialOver(clock.instant())) {
                account.customer();
            }
        });
    }

    /** Closes it; {@link #restore} undoes that for 30 days. */
    @Permit("tenants.delete")
    public TenantAccount delete(UUID tenant) {
        return change(tenant, Transition.DELETE, "tenant.deleted", account -> account.deletedAt(clock.instant()));
    }

    /** Puts a deleted one back to where it was; 409 {@code RESTORE_EXPIRED} after 30 days. */
    @Permit("tenants.delete")
    public TenantAccount restore(UUID tenant) {
        return change(tenant, Transition.RESTORE, "tenant.restored", account -> {
            Instant now = clock.instant();
            if (account.isBeyondRestoring(now)) {
                throw new Refusal.Conflict("RESTORE_EXPIRED", "A tenant can be restored for 30 days only.").raise();
            }
            account.restored(now);
        });
    }

    private TenantAccount change(UUID tenant, Transition transition, String action, Consumer<Account> consequences) {
        return visits.changing(tenant, VISITOR, () -> {
            Account account = accounts.claim();
            TenantStatus before = account.status();
            account.standing(transition.from(before));
            consequences.accept(account);
            account.touched(clock.instant());
            audit.record(
                    action,
                    "tenant",
                    account.id(),
                    Map.of("status", before.name()),
                    Map.of(
                            "status",
                            account.status().name(),
                            "reason",
                            account.suspendedReason().orElse("")));
            accounts.settle();
            return views.view(account);
        });
    }

    private static Letter suspension(Account account, UserView owner, String reason) {
        Map<String, String> values = Map.of("name", owner.name(), "tenant", account.name(), "reason", reason);
        return new Letter(Template.TENANT_SUSPENDED, owner.email(), values, Optional.empty());
    }
}
