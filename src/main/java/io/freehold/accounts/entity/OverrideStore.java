package io.freehold.accounts.entity;

import io.freehold.accounts.TermOverride;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Overrides of the bound tenant. */
@ApplicationScoped
public class OverrideStore {

    @PersistenceContext(unitName = "freehold")
    private EntityManager em;

    /** Those that count at that moment. */
    public List<TermOverride> inForce(Instant now) {
        return all().stream().filter(override -> override.isInForce(now)).toList();
    }

    /** All of them, expired ones included, by name. */
    public List<TermOverride> all() {
        return em.createQuery("select o from OverrideRow o order by o.name", OverrideRow.class)
                .getResultStream()
                .map(OverrideRow::override)
                .toList();
    }

    public Optional<OverrideRow> find(String name) {
        return em.createQuery("select o from OverrideRow o where o.name = :name", OverrideRow.class)
                .setParameter("name", name)
                .getResultStream()
                .findFirst();
    }

    public void add(OverrideRow row) {
        em.persist(row);
    }

    public void remove(OverrideRow row) {
        em.remove(row);
    }
}
