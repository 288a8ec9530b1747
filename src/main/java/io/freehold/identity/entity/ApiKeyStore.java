package io.freehold.identity.entity;

import io.freehold.kernel.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keys of the bound tenant. */
@ApplicationScoped
public class ApiKeyStore {

    @PersistenceContext(unitName = "freehold")
    private EntityManager em;

    public void add(ApiKey key) {
        em.persist(key);
    }

    public Optional<ApiKey> find(UUID id) {
        return Optional.ofNullable(em.find(ApiKey.class, id));
    }

    /** The key, held until the transaction ends. */
    public Optional<ApiKey> hold(UUID id) {
        return Optional.ofNullable(em.find(ApiKey.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Whether a key that was not revoked has the name. */
    public boolean isTaken(String name) {
        return !em.createQuery("select k.id from ApiKey k where k.name = :name and k.revokedAt is null", UUID.class)
                .setParameter("name", name)
                .getResultList()
                .isEmpty();
    }

    /** Newest first. */
    public List<ApiKey> list(PageRequest page) {
        return em.createQuery("select k from ApiKey k order by k.createdAt desc, k.id desc", ApiKey.class)
                .setFirstResult(page.offset())
                .setMaxResults(page.limit())
                .getResultList();
    }

    public long count() {
        return em.createQuery("select count(k) from ApiKey k", Long.class).getSingleResult();
    }

    /** Revokes those that a membership made. */
    public void revokeMadeBy(UUID membership, Instant now) {
        em.createQuery("update versioned ApiKey k set k.revokedAt = :now"
                        + " where k.membershipId = :membership and k.revokedAt is null")
                .setParameter("now", now)
                .setParameter("membership", membership)
                .executeUpdate();
    }
}
