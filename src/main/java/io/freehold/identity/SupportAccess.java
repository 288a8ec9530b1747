package io.freehold.identity;

import io.freehold.audit.AuditLog;
import io.freehold.identity.entity.ImpersonationStore;
import io.freehold.identity.entity.SupportConsents;
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

/** What a tenant lets our support do, and sees of it. */
@ApplicationScoped
public class SupportAccess {

    private static final int SHOWN = 50;

    @Inject
    private ImpersonationStore impersonations;

    @Inject
    private SupportConsents consents;

    @Inject
    private AuditLog audit;

    @Inject
    private Clock clock;

    /** The consent that stands, and who acted as a member. */
    @Permit("tenant.manage")
    @Transactional
    public SupportAccessView view() {
        TenantView tenant = impersonations.tenant().orElseThrow(() -> new Refusal.NotFound().raise());
        return new SupportAccessView(
                consents.find(clock.instant()).orElse(null),
                impersonations.page(PageRequest.first(SHOWN)).stream()
                        .map(one -> ImpersonationActs.view(one, tenant))
                        .toList());
    }

    /** Lets operators who act as a member change things, for so many hours from now. */
    @Permit("tenant.manage")
    @Transactional
    public void allow(int hours) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Instant until = now.plus(Duration.ofHours(hours));
        consents.give(until, Caller.current().name(), now);
        audit.record("support.allowed", "tenant", null, Map.of(), Map.of("until", until.toString()));
    }

    /** Takes the consent back: those who may write are out at once. */
    @Permit("tenant.manage")
    @Transactional
    public void takeBack() {
        Instant now = clock.instant();
        if (consents.takeBack()) {
            impersonations.openForWriting(now).forEach(open -> open.ended("consent taken back", now));
            audit.record("support.disallowed", "tenant", null, Map.of(), Map.of());
        }
    }
}
