package io.freehold.identity;

import io.freehold.audit.AuditLog;
import io.freehold.identity.entity.SignInPolicyStore;
import io.freehold.tenancy.Permit;
import io.freehold.tenancy.TenantScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;

/** What the tenant demands of those who sign in to it. */
@ApplicationScoped
public class SignInPolicies {

    @Inject
    private SignInPolicyStore policies;

    @Inject
    private AuditLog audit;

    @Inject
    private Clock clock;

    /** Whether its members need a second factor. */
    @Permit("settings.access")
    @Transactional
    public boolean mfaRequired() {
        return policies.mfaRequired();
    }

    /**
     * Demands a second factor, or no more. From the next request on, who has none can do nothing but
     * enrol one.
     */
    @Permit("settings.access")
    @Transactional
    public void requireMfa(boolean required) {
        boolean before = policies.mfaRequired();
        if (before != required) {
            policies.requireMfa(required, clock.instant());
            audit.record(
                    "sign_in_policy.changed",
                    "tenant",
                    TenantScope.current().value(),
                    Map.of("mfaRequired", before),
                    Map.of("mfaRequired", required));
        }
    }
}
