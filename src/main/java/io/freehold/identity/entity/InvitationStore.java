package io.freehold.identity.entity;

import io.freehold.identity.MemberFilter;
import io.freehold.kernel.PageRequest;
import io.freehold.kernel.Sort;
import io.freehold.tenancy.TenantScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
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

    /** Those that can be accepted, by name unless sorted by {@code createdAt}. */
    public List<Invitation> pending(MemberFilter filter, Instant now, PageRequest page) {
        boolean byTime =
                page.sort().map(sort -> sort.field().equals("createdAt")).orElse(false);
        String direction = page.sort().filter(Sort::descending).isPresent() ? " desc" : "";
        String order = " order by " + (byTime ? "i.createdAt" : "i.name") + direction + ", i.id";
        TypedQuery<Invitation> query =
                em.createQuery("select i from Invitation i" + where(filter) + order, Invitation.class);
        bind(filter, now, query);
        return query.setFirstResult(page.offset()).setMaxResults(page.limit()).getResultList();
    }

    public long countPending(MemberFilter filter, Instant now) {
        TypedQuery<Long> query = em.createQuery("select count(i) from Invitation i" + where(filter), Long.class);
        bind(filter, now, query);
        return query.getSingleResult();
    }

    private static String where(MemberFilter filter) {
        String role = filter.role().map(wanted -> " and i.role = :role").orElse("");
        String search = filter.search()
                .map(part -> " and (locate(:search, i.emailKey) > 0 or locate(:search, lower(i.name)) > 0)")
                .orElse("");
        return " where " + OPEN + " and i.expiresAt > :now" + role + search;
    }

    private static void bind(MemberFilter filter, Instant now, TypedQuery<?> query) {
        query.setParameter("now", now);
        filter.role().ifPresent(role -> query.setParameter("role", role));
        filter.search().ifPresent(part -> query.setParameter("search", part.toLowerCase(Locale.ROOT)));
    }

    /** The bound tenant. */
    public Host host() {
        Object[] row = (Object[]) em.createNativeQuery("select slug, name, time_zone from tenants where id = :tenant")
                .setParameter("tenant", TenantScope.current().value())
                .getSingleResult();
        return new Host((String) row[0], (String) row[1], ZoneId.of((String) row[2]));
    }
}
