package io.freehold.identity.entity;

import io.freehold.identity.Role;
import io.freehold.tenancy.TenantScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Memberships of the bound tenant. */
@ApplicationScoped
public class MembershipStore {

    @PersistenceContext(unitName = "freehold")
    private EntityManager em;

    public Optional<Membership> find(UUID id) {
        return Optional.ofNullable(em.find(Membership.class, id));
    }

    /** The identity's membership of this tenant. */
    public Optional<Membership> findOf(UUID identity) {
        return em.createQuery("select m from Membership m where m.identityId = :identity", Membership.class)
                .setParameter("identity", identity)
                .getResultStream()
                .findFirst();
    }

    /** The membership of the person who has the address, in its compared form. */
    public Optional<Membership> findByEmail(String emailKey) {
        List<?> ids = em.createNativeQuery("""
                        select m.id from memberships m join identities i on i.id = m.identity_id
                        where m.tenant_id = :tenant and i.email_key = :key
                        """, UUID.class)
                .setParameter("tenant", TenantScope.current().value())
                .setParameter("key", emailKey)
                .getResultList();
        return ids.stream().findFirst().flatMap(id -> find((UUID) id));
    }

    /**
     * Someone came in by it: what the next sign-in without a tenant goes by. False when it is active no more, however
     * late that happened. One statement, since every sign-in passes here, and no new version: a sign-in is no edit.
     */
    public boolean used(UUID membership, Instant now) {
        return em.createNativeQuery("update memberships set last_used_at = :now"
                                + " where tenant_id = :tenant and id = :membership and deactivated_at is null")
                        .setParameter("now", now)
                        .setParameter("tenant", TenantScope.current().value())
                        .setParameter("membership", membership)
                        .executeUpdate()
                == 1;
    }

    /**
     * One change of members at a time in this tenant, until the transaction ends: what is read after
     * this stays true, such as that another owner is left.
     */
    public void hold() {
        em.createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended('members:' || :tenant, 0)) as text)")
                .setParameter("tenant", TenantScope.current().toString())
                .getResultList();
    }

    public void add(Membership membership) {
        em.persist(membership);
        em.flush();
    }

    /** Grants legal companies by code and says how many of the codes exist. */
    public int grant(Membership membership, Set<String> codes) {
        return em.createNativeQuery("""
                        insert into membership_entities (tenant_id, membership_id, entity_id)
                        select m.tenant_id, m.id, e.id from memberships m join entities e on e.tenant_id = m.tenant_id
                        where m.tenant_id = :tenant and m.id = :membership and e.code in (:codes)
                        """)
                .setParameter("tenant", TenantScope.current().value())
                .setParameter("membership", membership.id())
                .setParameter("codes", codes)
                .executeUpdate();
    }

    /** Grants these legal companies in the place of all before, and says how many of the codes exist. */
    public int regrant(Membership membership, Set<String> codes) {
        em.createNativeQuery(
                        "delete from membership_entities where tenant_id = :tenant and membership_id = :membership")
                .setParameter("tenant", TenantScope.current().value())
                .setParameter("membership", membership.id())
                .executeUpdate();
        em.lock(membership, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        return codes.isEmpty() ? 0 : grant(membership, codes);
    }

    /** The codes of the legal companies that it reaches. */
    public Set<String> reached(Membership membership) {
        List<String> codes = em.createNativeQuery("""
                        select e.code from entities e join memberships m on m.tenant_id = e.tenant_id
                        where m.tenant_id = :tenant and m.id = :membership and (m.all_entities or exists (
                            select from membership_entities g
                            where g.tenant_id = e.tenant_id and g.membership_id = m.id and g.entity_id = e.id))
                        """, String.class)
                .setParameter("tenant", TenantScope.current().value())
                .setParameter("membership", membership.id())
                .getResultList();
        return Set.copyOf(codes);
    }

    /** Ends it, and with it its sessions. The person stays. */
    public void remove(Membership membership) {
        em.remove(membership);
    }

    /** Ends its sessions, which live no more when it is reactivated. */
    public void closeSessions(Membership membership, String because, Instant now) {
        em.createQuery("update versioned MemberSession s set s.closedAt = :now, s.closedBecause = :because"
                        + " where s.membershipId = :membership and s.closedAt is null")
                .setParameter("now", now)
                .setParameter("because", because)
                .setParameter("membership", membership.id())
                .executeUpdate();
    }

    /** Those of the role OWNER, active or not. */
    public List<Membership> owners() {
        return em.createQuery("select m from Membership m where m.role = :role", Membership.class)
                .setParameter("role", Role.OWNER)
                .getResultList();
    }

    /** Writes what was changed, so that what is read next has it. */
    public void settle() {
        em.flush();
    }
}
