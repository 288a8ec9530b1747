package io.freehold.identity.entity;

import io.freehold.identity.TenantView;
import io.freehold.kernel.PageRequest;
import io.freehold.tenancy.TenantScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Impersonations in the bound tenant. */
@ApplicationScoped
public class ImpersonationStore {

    private static final String ROLE = """
            select i.id, i.email, m.role from memberships m join identities i on i.id = m.identity_id
            where m.tenant_id = :tenant and m.deactivated_at is null and %s
            order by m.created_at, m.id limit 1
            """;

    @PersistenceContext(unitName = "freehold")
    private EntityManager em;

    public void add(Impersonation impersonation) {
        em.persist(impersonation);
    }

    /** The row, held against everyone else until the transaction ends. */
    public Optional<Impersonation> claim(UUID id) {
        return Optional.ofNullable(em.find(Impersonation.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Newest first. */
    public List<Impersonation> page(PageRequest page) {
        return em.createQuery("select i from Impersonation i order by i.createdAt desc, i.id desc", Impersonation.class)
                .setFirstResult(page.offset())
                .setMaxResults(page.limit())
                .getResultList();
    }

    public long count() {
        return em.createQuery("select count(i) from Impersonation i", Long.class)
                .getSingleResult();
    }

    /** Those that may write and are neither ended nor expired. */
    public List<Impersonation> openForWriting(Instant now) {
        return em.createQuery(
                        "select i from Impersonation i where i.mayWrite = true and i.endedAt is null"
                                + " and i.expiresAt > :now",
                        Impersonation.class)
                .setParameter("now", now)
                .getResultList();
    }

    /** The active member of this identity. */
    public Optional<Impersonation.Role> member(UUID identity) {
        return role(em.createNativeQuery(ROLE.formatted("m.identity_id = :identity"), Object[].class)
                .setParameter("tenant", TenantScope.current().value())
                .setParameter("identity", identity)
                .getResultList());
    }

    /** The owner who has been one longest. */
    public Optional<Impersonation.Role> firstOwner() {
        return role(em.createNativeQuery(ROLE.formatted("m.role = 'OWNER'"), Object[].class)
                .setParameter("tenant", TenantScope.current().value())
                .getResultList());
    }

    private static Optional<Impersonation.Role> role(List<?> rows) {
        return rows.stream()
                .map(row -> (Object[]) row)
                .findFirst()
                .map(row -> new Impersonation.Role((UUID) row[0], (String) row[1], (String) row[2]));
    }

    /** The bound tenant, if there is one of this id. */
    public Optional<TenantView> tenant() {
        List<?> rows = em.createNativeQuery("select id, slug, name from tenants where id = :tenant", Object[].class)
                .setParameter("tenant", TenantScope.current().value())
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .findFirst()
                .map(row -> new TenantView((UUID) row[0], (String) row[1], (String) row[2]));
    }
}
