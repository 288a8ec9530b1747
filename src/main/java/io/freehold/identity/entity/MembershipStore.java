package io.freehold.identity.entity;

import io.freehold.tenancy.TenantScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
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
                        where i.email_key = :key
                        """, UUID.class)
                .setParameter("key", emailKey)
                .getResultList();
        return ids.stream().findFirst().flatMap(id -> find((UUID) id));
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
                        where m.id = :membership and e.code in (:codes)
                        """)
                .setParameter("membership", membership.id())
                .setParameter("codes", codes)
                .executeUpdate();
    }
}
