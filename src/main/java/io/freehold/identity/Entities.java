package io.freehold.identity;

import io.freehold.audit.AuditLog;
import io.freehold.identity.entity.LegalEntity;
import io.freehold.identity.entity.LegalEntityStore;
import io.freehold.kernel.FieldError;
import io.freehold.kernel.Ids;
import io.freehold.kernel.Refusal;
import io.freehold.tenancy.Caller;
import io.freehold.tenancy.Permit;
import io.freehold.tenancy.Versions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The legal companies of a tenant (seed 002: RDZ, MDL). Every lead, client and invoice is one's. */
@ApplicationScoped
public class Entities {

    private static final String SETTINGS = "settings.access";

    private static final String CODE = "[A-Z0-9]{2,10}";

    @Inject
    private LegalEntityStore entities;

    @Inject
    private AuditLog audit;

    @Inject
    private Clock clock;

    @Inject
    private Ids ids;

    /** Those that the caller was granted, by code; for whoever may change settings, all of them. */
    @Permit(Permit.SIGNED_IN)
    @Transactional
    public List<EntityView> shown() {
        List<LegalEntity> seen = Caller.current().may(SETTINGS)
                ? entities.all()
                : entities.withCodes(Caller.current().entities());
        return seen.stream().map(Entities::view).toList();
    }

    /**
     * Adds a company. Refuses with 400 a code that is not two to ten capital letters and digits or is
     * the word {@code BOTH}, with 409 {@code ENTITY_CODE_TAKEN} one that is taken.
     */
    @Permit(SETTINGS)
    @Transactional
    public EntityView add(String code, String name) {
        if (!code.matches(CODE) || code.equals("BOTH")) {
            throw Refusal.Invalid.of("code", "must be 2 to 10 capital letters or digits, and not BOTH")
                    .raise();
        }
        LegalEntity entity = new LegalEntity(ids.next(), code, name.strip(), clock.instant());
        if (!entities.addUnlessTaken(entity)) {
            String detail = "There is a company of this code already.";
            throw new Refusal.Conflict("ENTITY_CODE_TAKEN", detail, List.of(new FieldError("code", detail))).raise();
        }
        audit.record("entity.added", "entity", entity.id(), Map.of(), facts(entity));
        return view(entity);
    }

    /**
     * Renames a company, or has it take new clients and commandes or not; 404.
     *
     * @param version the version that the edit starts from; 412 when it is no longer the newest
     */
    @Permit(SETTINGS)
    @Transactional
    public EntityView edit(String code, int version, EntityEdit edit) {
        LegalEntity entity = Optional.of(code)
                .filter(text -> text.matches(CODE))
                .flatMap(entities::claim)
                .orElseThrow(() -> new Refusal.NotFound().raise());
        Versions.require(version, entity.version());
        Map<String, Object> before = facts(entity);
        entity.changed(edit);
        entities.flush();
        audit.record("entity.edited", "entity", entity.id(), before, facts(entity));
        return view(entity);
    }

    /** Refuses with 409 {@code ENTITY_INACTIVE} a company that takes nothing new. */
    @Transactional(TxType.MANDATORY)
    public void requireActive(String code) {
        boolean closed = entities.withCodes(Set.of(code)).stream().anyMatch(entity -> !entity.isActive());
        if (closed) {
            throw new Refusal.Conflict("ENTITY_INACTIVE", "This company takes no new clients and commandes.").raise();
        }
    }

    /** What the company of a code is called. */
    @Transactional(TxType.MANDATORY)
    public Optional<String> findName(String code) {
        return entities.withCodes(Set.of(code)).stream().map(LegalEntity::name).findFirst();
    }

    private static EntityView view(LegalEntity entity) {
        return entity.view(Caller.current().entities());
    }

    private static Map<String, Object> facts(LegalEntity entity) {
        return Map.of("code", entity.code(), "name", entity.name(), "active", entity.isActive());
    }
}
