package io.freehold.leads.entity;

import io.freehold.kernel.PageRequest;
import io.freehold.tenancy.OneOf;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Forms of the bound tenant. */
@ApplicationScoped
public class FormStore {

    private static final String FROM = " from Form f join Provider p on p.id = f.providerId where ";

    @PersistenceContext(unitName = "freehold")
    EntityManager entities;

    public void add(Form form) {
        entities.persist(form);
    }

    public void remove(Form form) {
        entities.remove(form);
    }

    /** Writes what changed, so that the version is the new one. */
    public void flush() {
        entities.flush();
    }

    /** The form, held until the transaction ends. */
    public Optional<Form> hold(UUID id) {
        return Optional.ofNullable(entities.find(Form.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** One of the given companies. */
    public Optional<PlacedForm> find(UUID id, Set<String> readable) {
        OneOf companies = new OneOf("p.entity", "entity", readable);
        TypedQuery<PlacedForm> query = entities.createQuery(
                        "select new io.freehold.leads.entity.PlacedForm(f, p.entity)" + FROM + companies.condition()
                                + " and f.id = :id",
                        PlacedForm.class)
                .setParameter("id", id);
        companies.bind(query);
        return query.getResultList().stream().findFirst();
    }

    /** Those of the given companies, by name. */
    public List<PlacedForm> list(Set<String> readable, PageRequest request) {
        OneOf companies = new OneOf("p.entity", "entity", readable);
        TypedQuery<PlacedForm> query = entities.createQuery(
                "select new io.freehold.leads.entity.PlacedForm(f, p.entity)" + FROM + companies.condition()
                        + " order by f.name, f.id",
                PlacedForm.class);
        companies.bind(query);
        return query.setFirstResult(request.offset())
                .setMaxResults(request.limit())
                .getResultList();
    }

    public long count(Set<String> readable) {
        OneOf companies = new OneOf("p.entity", "entity", readable);
        TypedQuery<Long> query = entities.createQuery("select count(f)" + FROM + companies.condition(), Long.class);
        companies.bind(query);
        return query.getSingleResult();
    }

    public boolean isTaken(String name) {
        return !entities.createQuery("select f.id from Form f where f.name = :name", UUID.class)
                .setParameter("name", name)
                .getResultList()
                .isEmpty();
    }
}
