package io.freehold.leads.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.UUID;

/** Visits of landing pages, of the bound tenant. */
@ApplicationScoped
public class SessionStore {

    @PersistenceContext(unitName = "freehold")
    EntityManager entities;

    public void add(TrackSession session) {
        entities.persist(session);
    }

    /** Whether the visit is there and is the provider's. */
    public boolean isOf(UUID provider, UUID id) {
        return !entities.createQuery(
                        "select s.id from TrackSession s where s.id = :id and s.providerId = :provider", UUID.class)
                .setParameter("id", id)
                .setParameter("provider", provider)
                .getResultList()
                .isEmpty();
    }

    /** Forgets those that began before; leads that came of them stay. */
    public int forget(Instant before) {
        return entities.createQuery("delete from TrackSession s where s.createdAt < :before")
                .setParameter("before", before)
                .executeUpdate();
    }
}
