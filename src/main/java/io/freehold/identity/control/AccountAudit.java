package io.freehold.identity.control;

import io.freehold.audit.AuditLog;
import io.freehold.audit.PlatformAudit;
import io.freehold.tenancy.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/** What members and operators do about their own accounts: in the tenant's log or in the platform's. */
@ApplicationScoped
public class AccountAudit {

    @Inject
    private AuditLog ofTenant;

    @Inject
    private PlatformAudit ofPlatform;

    /** An act on the caller's account; a member's joins the running transaction. */
    public void record(String action) {
        Caller caller = Caller.current();
        if (caller.kind() == Caller.Kind.OPERATOR) {
            ofPlatform.record(action, "operator", caller.subject(), Map.of());
        } else {
            ofTenant.record(action, "identity", caller.subject());
        }
    }
}
