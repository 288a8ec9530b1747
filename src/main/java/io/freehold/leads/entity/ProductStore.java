package io.freehold.leads.entity;

import io.freehold.kernel.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Products of the bound tenant. */
@ApplicationScoped
public class ProductStore {

    @PersistenceContext(unitName = "freehold")
    EntityManager entities;

    public void add(Product product) {
        entities.persist(product);
    }

    public void remove(Product product) {
        entities.remove(product);
    }

    /** Writes what changed, so that the version is the new one. */
    public void flush() {
        entities.flush();
    }

    public Optional<Product> find(UUID id) {
        return Optional.ofNullable(entities.find(Product.class, id));
    }

    public boolean isTaken(String code) {
        return any("select p.id from Product p where p.code = :code", code);
    }

    /** Whether a lead or a form names it. */
    public boolean isUsed(String code) {
        return any("select l.id from Lead l where l.product = :code", code)
                || any("select f.id from Form f where f.product = :code", code);
    }

    /** By code. */
    public List<Product> list(PageRequest request) {
        return entities.createQuery("select p from Product p order by p.code", Product.class)
                .setFirstResult(request.offset())
                .setMaxResults(request.limit())
                .getResultList();
    }

    public long count() {
        return entities.createQuery("select count(p) from Product p", Long.class)
                .getSingleResult();
    }

    /** Those of the codes that are set up. */
    public List<String> known(List<String> codes) {
        return entities.createQuery("select p.code from Product p where p.code in :codes", String.class)
                .setParameter("codes", codes)
                .getResultList();
    }

    private boolean any(String query, String code) {
        return !entities.createQuery(query, UUID.class)
                .setParameter("code", code)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
