package io.freehold.identity.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;

/** Legal companies of the bound tenant. */
@ApplicationScoped
public class LegalEntityStore {

    @PersistenceContext(unitName = "freehold")
    private EntityManager em;

    public void add(LegalEntity entity) {
        em.persist(entity);
    }

    public boolean has(String code) {
        return !withCodes(Set.of(code)).isEmpty();
    }

    /** Those of the given codes, by code. */
    public List<LegalEntity> withCodes(Set<String> codes) {
        return em.createQuery("select e from LegalEntity e where e.code in :codes order by e.code", LegalEntity.class)
                .setParameter("codes", codes)
                .getResultList();
    }
}
