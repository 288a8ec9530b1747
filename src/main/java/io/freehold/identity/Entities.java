package io.freehold.identity;

import io.freehold.audit.AuditLog;
import io.freehold.identity.entity.LegalEntity;
import io.freehold.identity.entity.LegalEntityStore;
import io.freehold.kernel.Ids;
import io.freehold.kernel.Refusal;
import io.freehold.tenancy.Caller;
import io.freehold.tenancy.Permit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** The legal companies of a tenant (seed 002: RDZ, MDL). Every lead, client and invoice is one's. */
@ApplicationScoped
public class Entities {

    private static final String CODE = "[A-Z0-9]{2,10}";

    @Inject
    private LegalEntityStore entities;

    @Inject
    private AuditLog audit;

    @Inject
    private Clock clock;

    @Inject
    private Ids ids;

    /** Those that the caller was granted, by code. */
    @Permit(Permit.SIGNED_IN)
    @Transactional
    public List<EntityView> granted() {
        return entities.withCodes(Caller.current().entities()).stream()
                .map(entity -> new EntityView(entity.code(), entity.name()))
                .toList();
    }

    /**
     * Adds a company. Refuses with 400 a code that is not two to ten capital letters and digits or is
     * the word {@code BOTH}, with 409 {@code ENTITY_EXISTS} one that is taken.
     */
    @Permit("settings.access")
    @Transactional
    public EntityView add(String code, String name) {
        if (!code.matches(CODE) || code.equals("BOTH")) {
            throw Refusal.Invalid.of("code", "must be 2 to 10 capital letters or digits, and not BOTH")
                    .raise();
        }
        if (entities.has(code)) {
            throw new Refusal.Conflict("ENTITY_EXISTS", "There is a company of this code already.").raise();
        }
        LegalEntity entity = new LegalEntity(ids.next(), code, name, clock.instant());
        entities.add(entity);
        audit.record("entity.added", "entity", entity.id(), Map.of(), Map.of("code", code, "name", name));
        return new EntityView(code, name);
    }
}
