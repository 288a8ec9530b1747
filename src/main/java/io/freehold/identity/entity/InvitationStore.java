package io.freehold.identity.entity;

import io.freehold.kernel.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Invitations of the bound tenant. */
@ApplicationScoped
public class InvitationStore {

    private static final String OPEN = "i.acceptedAt is null and i.revokedAt is null";

    @PersistenceContext(unitName = "freehold")
    private EntityManager em;

    /** The tenant that invites. */
    public record Host(String slug, String name, ZoneId zone) {}

    public void add(Invitation invitation) {
        em.persist(invitation);
    }

    public Optional<Invitation> find(UUID id) {
        return Optional.ofNullable(em.find(Invitation.class, id));
    }

    /** The invitation, held until the transaction ends: of two who accept it one comes too late. */
    public Optional<Invitation> hold(UUID id) {
        return Optional.ofNullable(em.find(Invitation.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The one of an address that was neither accepted nor taken back; it may have expired. */
    public Optional<Invitation> findOpen(String emailKey) {
        return em.createQuery("select i from Invitation i where i.emailKey = :key and " + OPEN, Invitation.class)
                .setParameter("key", emailKey)
                .getResultStream()
                .findFirst();
    }

    /** Makes sure that one of an address that was ended is ended in the database, before another begins. */
    public void settle() {
        em.flush();
    }

    /** Newest first, unless sorted by {@code createdAt} ascending. */
    public List<Invitation> list(PageRequest page) {
        boolean ascending = page.sort().map(sort -> !sort.descending()).orElse(false);
        String order = ascending ? "i.createdAt, i.id" : "i.createdAt desc, i.id desc";
        return em.createQuery("select i from Invitation i order by " + order, Invitation.class)
                .setFirstResult(page.offset())
                .setMaxResults(page.limit())
                .getResultList();
    }

    public long count() {
        return em.createQuery("select count(i) from Invitation i", Long.class).getSingleResult();
    }

    /** The bound tenant: row-level security shows it no other. */
    public Host host() {
        Object[] row = (Object[]) em.createNativeQuery("select slug, name, time_zone from tenants")
                .getSingleResult();
        return new Host((String) row[0], (String) row[1], ZoneId.of((String) row[2]));
    }
}
