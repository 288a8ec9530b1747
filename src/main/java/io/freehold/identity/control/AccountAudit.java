package io.freehold.identity.control;

import io.freehold.audit.AuditLog;
import io.freehold.audit.PlatformAudit;
import io.freehold.tenancy.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;

/** What members and operators do about their own accounts: in the tenant's log or in the platform's. */
@ApplicationScoped
public class AccountAudit {

    @Inject
    private AuditLog ofTenant;

    @Inject
    private PlatformAudit ofPlatform;

    /** An act on the caller's account; a member's joins the running transaction. */
    public void record(String action) {
        boolean operator = Caller.current().kind() == Caller.Kind.OPERATOR;
        record(action, operator ? "operator" : "identity", Caller.current().subject());
    }

    /** An act on something of the caller's. */
    public void record(String action, String objectType, UUID objectId) {
        if (Caller.current().kind() == Caller.Kind.OPERATOR) {
            ofPlatform.record(action, objectType, objectId, Map.of());
        } else {
            ofTenant.record(action, objectType, objectId);
        }
    }
}
