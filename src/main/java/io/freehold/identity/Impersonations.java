package io.freehold.identity;

import io.freehold.audit.PlatformAudit;
import io.freehold.identity.control.Tokens;
import io.freehold.kernel.Page;
import io.freehold.kernel.PageRequest;
import io.freehold.tenancy.Caller;
import io.freehold.tenancy.Permit;
import io.freehold.tenancy.TenantId;
import io.freehold.tenancy.TenantScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;

/**
 * How operators come to act as a member (spec: identity): with a reason and a ticket, for an hour at most,
 * reading only unless an owner of the tenant consented to writing. Begun and ended from the platform plane;
 * the steps inside the tenant are {@link ImpersonationActs}.
 */
@ApplicationScoped
public class Impersonations {

    @Inject
    private ImpersonationActs acts;

    @Inject
    private Tokens tokens;

    @Inject
    private PlatformAudit audit;

    /**
     * Begins one. 404 without such a tenant or member, 409 {@code NO_ACTIVE_OWNER} when nobody is named and
     * there is none, 403 {@code CONSENT_REQUIRED} for writing that no owner allowed.
     */
    @Permit("tenants.impersonate")
    public StartedImpersonation begin(UUID tenant, NewImpersonation wanted) {
        ImpersonationView begun = TenantScope.in(new TenantId(tenant), () -> acts.begin(wanted));
        audit.record(
                "impersonation.begun",
                "tenant",
                tenant,
                Map.of(
                        "as", begun.as().email(),
                        "reason", wanted.reason(),
                        "ticket", wanted.ticket(),
                        "write", wanted.write(),
                        "until", begun.expiresAt().toString()));
        return new StartedImpersonation(begun, token(begun));
    }

    /** Another token of one's own impersonation; 404 of another's, 409 {@code IMPERSONATION_OVER}. */
    @Permit("tenants.impersonate")
    public String renew(UUID tenant, UUID impersonation) {
        return token(TenantScope.in(new TenantId(tenant), () -> acts.renew(impersonation)));
    }

    /** Those in the tenant, newest first. */
    @Permit("tenants.impersonate")
    public Page<ImpersonationView> list(UUID tenant, PageRequest page) {
        return TenantScope.in(new TenantId(tenant), () -> acts.list(page));
    }

    /** Ends one, whoever began it: its tokens are worth nothing from now on. */
    @Permit("tenants.impersonate")
    public void end(UUID tenant, UUID impersonation) {
        TenantScope.in(new TenantId(tenant), () -> acts.end(impersonation));
        audit.record("impersonation.ended", "tenant", tenant, Map.of("impersonation", impersonation.toString()));
    }

    private String token(ImpersonationView impersonation) {
        return tokens.standingIn(
                new Tokens.Part(
                        impersonation.as().id(),
                        impersonation.as().role(),
                        Caller.current().subject()),
                impersonation.tenant().id(),
                impersonation.id(),
                impersonation.expiresAt());
    }
}
