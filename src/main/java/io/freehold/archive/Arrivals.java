package io.freehold.archive;

import io.freehold.audit.AuditLog;
import io.freehold.tenancy.Permit;
import io.freehold.tenancy.TenantScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;

/** The border in a restored tenant's audit log between what it brought along and what is new. */
@ApplicationScoped
public class Arrivals {

    private AuditLog audit;

    /** For the container. */
    protected Arrivals() {}

    @Inject
    Arrivals(AuditLog audit) {
        this.audit = audit;
    }

    /** Records in the bound tenant where its rows came from. */
    @Permit(Exports.MANAGE)
    @Transactional
    public Map<String, Object> recorded(Map<String, Object> details) {
        audit.record(
                "tenant.restored_from_file", "tenant", TenantScope.current().value(), Map.of(), details);
        return details;
    }
}
