package io.freehold.identity.entity;

import io.freehold.tenancy.TenantScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Legal companies of the bound tenant. */
@ApplicationScoped
public class LegalEntityStore {

    private static final String ADD = """
            insert into entities (tenant_id, id, code, name, created_at) values (:tenant, :id, :code, :name, :at)
            on conflict on constraint entities_code_unique do nothing
            """;

    @PersistenceContext(unitName = "freehold")
    private EntityManager em;

    /** Keeps the company; false when another has its code. */
    public boolean addUnlessTaken(LegalEntity entity) {
        return em.createNativeQuery(ADD)
                        .setParameter("tenant", TenantScope.current().value())
                        .setParameter("id", entity.id())
                        .setParameter("code", entity.code())
                        .setParameter("name", entity.name())
                        .setParameter("at", entity.createdAt())
                        .executeUpdate()
                == 1;
    }

    /** The company of a code, held against everyone else until the transaction ends. */
    public Optional<LegalEntity> claim(String code) {
        return em
                .createQuery("select e from LegalEntity e where e.code = :code", LegalEntity.class)
                .setParameter("code", code)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** Writes what changed, so that the version is the new one. */
    public void flush() {
        em.flush();
    }

    /** All of them, by code. */
    public List<LegalEntity> all() {
        return em.createQuery("select e from LegalEntity e order by e.code", LegalEntity.class)
                .getResultList();
    }

    /** Those of the given codes, by code. */
    public List<LegalEntity> withCodes(Set<String> codes) {
        return em.createQuery("select e from LegalEntity e where e.code in :codes order by e.code", LegalEntity.class)
                .setParameter("codes", codes)
                .getResultList();
    }
}
