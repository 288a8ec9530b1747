package io.freehold.leads.entity;

import io.freehold.tenancy.TenantScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Leads, one at a time and those that wait. */
@ApplicationScoped
public class LeadStore {

    private static final String SHARE = """
            select count(*) as leads, count(*) filter (where status = 'invalid') as invalid
            from (select status from leads
                  where tenant_id = :tenant and provider_id = :provider and created_at > :since
                    and not test and import_id is null
                  order by created_at desc limit :limit) newest
            """;

    private static final String CLAIM =
            "select l.* from leads l where l.tenant_id = :tenant and l.id = :id for no key update";

    @PersistenceContext(unitName = "freehold")
    EntityManager entities;

    public void add(Lead lead) {
        entities.persist(lead);
    }

    public Optional<Lead> find(UUID id) {
        return Optional.ofNullable(entities.find(Lead.class, id));
    }

    /**
     * The lead, held against everyone else until the transaction ends. By plain SQL: for a class with a tenant the
     * ORM makes what it reads and locks with anew each time, which costs more than the row.
     */
    public Optional<Lead> claim(UUID id) {
        List<Lead> found = entities.createNativeQuery(CLAIM, Lead.class)
                .setParameter("tenant", TenantScope.current().value())
                .setParameter("id", id)
                .getResultList();
        return found.stream().findFirst();
    }

    /** Writes what changed, so that plain SQL and versions see it. */
    public void flush() {
        entities.flush();
    }

    public void remove(Lead lead) {
        entities.remove(lead);
    }

    /** How many of a provider's newest leads there are, up to a limit, and how many of them are invalid. */
    public record Share(int leads, int invalid) {}

    /** The share among those since then; without trials and imports. */
    public Share share(UUID provider, Instant since, int limit) {
        Tuple row = (Tuple) entities.createNativeQuery(SHARE, Tuple.class)
                .setParameter("tenant", TenantScope.current().value())
                .setParameter("provider", provider)
                .setParameter("since", since)
                .setParameter("limit", limit)
                .getSingleResult();
        return new Share(((Number) row.get("leads")).intValue(), ((Number) row.get("invalid")).intValue());
    }

    /** Those of the leads that are there, in any order. */
    public List<Lead> all(List<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return entities.createQuery("select l from Lead l where l.id in (:ids)", Lead.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** Whether a lead of the company and product has that status. */
    public boolean anyWaits(String status, String entity, String product) {
        return !entities.createQuery(
                        "select l.id from Lead l where l.status = :status and l.entity = :entity"
                                + " and l.product = :product",
                        UUID.class)
                .setParameter("status", status)
                .setParameter("entity", entity)
                .setParameter("product", product)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /**
     * Leads that routing has not placed, oldest first.
     *
     * @param status the code of one that awaits routing
     * @param from earliest creation, included
     * @param to latest creation, excluded
     * @param after id of the last one seen, or the nil id
     */
    public List<UUID> waiting(String status, Instant from, Instant to, UUID after, int limit) {
        return entities.createQuery(
                        "select l.id from Lead l where l.status = :status and l.createdAt >= :from"
                                + " and l.createdAt < :to and l.id > :after order by l.id",
                        UUID.class)
                .setParameter("status", status)
                .setParameter("from", from)
                .setParameter("to", to)
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList();
    }
}
