package io.freehold.accounts;

import io.freehold.accounts.control.AccountViews;
import io.freehold.accounts.control.Amendment;
import io.freehold.accounts.control.BusinessDetails;
import io.freehold.accounts.control.Changes;
import io.freehold.accounts.control.FirstCompany;
import io.freehold.accounts.control.Subdomains;
import io.freehold.accounts.control.TrialNotices;
import io.freehold.accounts.entity.Account;
import io.freehold.accounts.entity.AccountStore;
import io.freehold.accounts.entity.PlanStore;
import io.freehold.accounts.entity.TenantRegister;
import io.freehold.audit.AuditLog;
import io.freehold.identity.EmailAddress;
import io.freehold.identity.Entities;
import io.freehold.identity.People;
import io.freehold.kernel.FieldError;
import io.freehold.kernel.Ids;
import io.freehold.kernel.Refusal;
import io.freehold.tenancy.Permit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How a tenant begins: its row, its first legal company, its owner's invitation and the record of it, all
 * in one transaction in the new tenant's own scope, or nothing.
 */
@ApplicationScoped
public class TenantRegistration {

    private static final Set<String> FOUNDER = Set.of("users.manage", "settings.access");

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
    Entities entities;

    @Inject
    People people;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    @Inject
    Ids ids;

    /**
     * Registers a tenant and asks its first owner by mail. Refuses with 400 values that fit no tenant, such
     * as a reserved subdomain, with 409 {@code SUBDOMAIN_TAKEN}.
     */
    @Permit("tenants.manage")
    public TenantAccount register(NewTenant wanted) {
        NewTenant.FirstOwner owner = owner(wanted);
        EmailAddress address = new EmailAddress(owner.email());
        String name = owner.name()
                .orElseGet(() -> owner.email().substring(0, owner.email().indexOf('@')));
        return founded(wanted, () -> {
            entities.add(FirstCompany.code(wanted.name()), wanted.name());
            people.inviteOwner(address, name);
        });
    }

    /** As {@link #register} without company and owner, for those who bring both. */
    @Permit("tenants.manage")
    public TenantAccount establish(NewTenant wanted) {
        return founded(wanted, () -> {});
    }

    /** Refuses with 400 a subdomain that no tenant may have. */
    @Permit("tenants.manage")
    public void requireSubdomain(String subdomain) {
        Subdomains.require(subdomain);
    }

    /** Whether there is no tenant yet. */
    @Permit("tenants.manage")
    public boolean isFirst() {
        return register.isEmpty();
    }

    private TenantAccount founded(NewTenant wanted, Runnable furnishing) {
        Subdomains.require(wanted.subdomain());
        return visits.founding(ids.next(), FOUNDER, () -> {
            Account account = kept(wanted);
            furnishing.run();
            return views.view(account);
        });
    }

    private Account kept(NewTenant wanted) {
        Instant now = clock.instant();
        if (!plans.has(wanted.plan())) {
            throw Refusal.Invalid.of("plan", "must be a plan of the catalogue").raise();
        }
        if (!accounts.add(wanted.subdomain(), wanted.name(), wanted.plan(), now)) {
            String taken = "is another tenant's";
            throw new Refusal.Conflict(
                            "SUBDOMAIN_TAKEN",
                            "There is a tenant of this subdomain already.",
                            List.of(new FieldError("subdomain", taken)))
                    .raise();
        }
        Account account = accounts.claim();
        Amendment.apply(
                account,
                new TenantEdit(
                        Optional.empty(), wanted.region(), wanted.timeZone(), wanted.website(), wanted.description()),
                new Changes());
        wanted.businessDetails().map(details::written).ifPresent(account::detailed);
        wanted.trialDays().ifPresent(days -> TrialNotices.begin(account, days, now));
        accounts.settle();
        audit.record("tenant.registered", "tenant", account.id(), Map.of(), facts(wanted));
        return account;
    }

    private static Map<String, Object> facts(NewTenant wanted) {
        return Map.of(
                "name", wanted.name(),
                "subdomain", wanted.subdomain(),
                "plan", wanted.plan(),
                "trialDays", wanted.trialDays().orElse(0));
    }

    private static NewTenant.FirstOwner owner(NewTenant wanted) {
        return wanted.owner()
                .or(() -> wanted.businessDetails()
                        .flatMap(BusinessDetails::email)
                        .map(email -> new NewTenant.FirstOwner(email, Optional.empty())))
                .orElseThrow(() -> Refusal.Invalid.of(
                                "owner.email", "is needed, here or in businessDetails.email: somebody must own it")
                        .raise());
    }
}
