package io.freehold.identity.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
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
