package io.freehold.audit.control;

import io.freehold.audit.AuditLog;
import io.freehold.audit.PlatformAudit;
import io.freehold.tenancy.Caller;
import io.freehold.tenancy.MismatchObserved;
import io.freehold.tenancy.TenantId;
import io.freehold.tenancy.TenantScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Map;

/** Keeps refused attempts to cross over in the log of the tenant that the token named (spec: contract). */
@ApplicationScoped
public class CrossTenantAttempts {
    static final String ACTION = "CROSS_TENANT_ATTEMPT";

    private static final Logger LOG = System.getLogger(CrossTenantAttempts.class.getName());

    @Inject
    private AuditLog log;

    @Inject
    private PlatformAudit platform;

    void record(@Observes MismatchObserved attempt) {
        try {
            attempt.tenant().ifPresentOrElse(tenant -> inLogOf(tenant, attempt), () -> outsideAnyTenant(attempt));
        } catch (RuntimeException e) {
            // The refusal must reach the caller even while nothing can be written.
            LOG.log(Level.ERROR, "A cross-tenant attempt could not be recorded.", e);
        }
    }

    private void inLogOf(TenantId tenant, MismatchObserved attempt) {
        Runnable write = () -> log.recordApart(ACTION, "tenant", null, Map.of("by", attempt.by()));
        TenantScope.in(tenant, () -> asItsCaller(attempt, write));
    }

    private void outsideAnyTenant(MismatchObserved attempt) {
        asItsCaller(attempt, () -> platform.record(ACTION, "tenant", null, Map.of("by", attempt.by())));
    }

    private static void asItsCaller(MismatchObserved attempt, Runnable write) {
        if (attempt.caller().isEmpty()) {
            write.run();
            return;
        }
        Caller.as(attempt.caller().get(), () -> {
            write.run();
            return null;
        });
    }
}
