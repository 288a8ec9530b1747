package io.freehold.identity;

import io.freehold.audit.AuditLog;
import io.freehold.identity.entity.Impersonation;
import io.freehold.identity.entity.ImpersonationStore;
import io.freehold.identity.entity.SupportConsents;
import io.freehold.kernel.Ids;
import io.freehold.kernel.Page;
import io.freehold.kernel.PageRequest;
import io.freehold.kernel.Refusal;
import io.freehold.tenancy.Caller;
import io.freehold.tenancy.Permit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;

/** An impersonation's steps inside its tenant, by the operator, each with its row in the tenant's audit log. */
@ApplicationScoped
public class ImpersonationActs {

    @Inject
    private ImpersonationStore store;

    @Inject
    private SupportConsents consents;

    @Inject
    private AuditLog audit;

    @Inject
    private Clock clock;

    @Inject
    private Ids ids;

    /** As {@link Impersonations#begin}. */
    @Permit("tenants.impersonate")
    @Transactional
    public ImpersonationView begin(NewImpersonation wanted) {
        TenantView tenant = tenant();
        Impersonation.Role as = wanted.user()
                .map(user -> store.member(user).orElseThrow(() -> new Refusal.NotFound().raise()))
                .orElseGet(() -> store.firstOwner().orElseThrow(ImpersonationActs::noOwner));
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Instant until = now.plus(Duration.ofMinutes(wanted.minutes()));
        if (wanted.write() && consents.find(now).isEmpty()) {
            throw new Refusal.Forbidden("CONSENT_REQUIRED", "No owner of this tenant lets support change things now.")
                    .raise();
        }
        Caller operator = Caller.current();
        var actor =
                new Impersonation.Actor(operator.subject(), operator.session().orElseThrow(), operator.name());
        Impersonation begun = new Impersonation(ids.next(), actor, as, wanted, now, until);
        store.add(begun);
        audit.record(
                "impersonation.begun",
                "impersonation",
                begun.id(),
                Map.of(),
                Map.of(
                        "as", as.email(),
                        "reason", wanted.reason(),
                        "ticket", wanted.ticket(),
                        "write", wanted.write(),
                        "until", until.toString()));
        return view(begun, tenant);
    }

    /** As {@link Impersonations#renew}. */
    @Permit("tenants.impersonate")
    @Transactional
    public ImpersonationView renew(UUID id) {
        TenantView tenant = tenant();
        Impersonation own = require(id);
        if (!own.operatorId().equals(Caller.current().subject())) {
            throw new Refusal.NotFound().raise();
        }
        Instant now = clock.instant();
        if (!own.isOpen(now) || own.mayWrite() && consents.find(now).isEmpty()) {
            throw new Refusal.Conflict("IMPERSONATION_OVER", "This impersonation is over. Begin another one.").raise();
        }
        return view(own, tenant);
    }

    /** As {@link Impersonations#list}. */
    @Permit("tenants.impersonate")
    @Transactional
    public Page<ImpersonationView> list(PageRequest page) {
        TenantView tenant = tenant();
        return Page.of(store.page(page).stream().map(one -> view(one, tenant)).toList(), page, store.count());
    }

    /** As {@link Impersonations#end}. */
    @Permit("tenants.impersonate")
    @Transactional
    public void end(UUID id) {
        tenant();
        require(id).ended("ended by " + Caller.current().name(), clock.instant());
        audit.record("impersonation.ended", "impersonation", id);
    }

    private TenantView tenant() {
        return store.tenant().orElseThrow(() -> new Refusal.NotFound().raise());
    }

    private Impersonation require(UUID id) {
        return store.claim(id).orElseThrow(() -> new Refusal.NotFound().raise());
    }

    private static RuntimeException noOwner() {
        return new Refusal.Conflict("NO_ACTIVE_OWNER", "This tenant has no active owner. Name a member in userId.")
                .raise();
    }

    static ImpersonationView view(Impersonation row, TenantView tenant) {
        Impersonation.Role as = row.as();
        return new ImpersonationView(
                row.id(),
                tenant,
                row.operatorEmail(),
                new ImpersonationView.ActedAs(as.identity(), as.email(), as.role()),
                row.reason(),
                row.ticket(),
                row.mayWrite(),
                row.createdAt(),
                row.expiresAt(),
                row.endedAt().orElse(null));
    }
}
