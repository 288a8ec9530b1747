package io.freehold.identity.entity;

import io.freehold.identity.Role;
import io.freehold.identity.Staff.Turnout;
import io.freehold.identity.UserView;
import io.freehold.tenancy.TenantScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The active memberships of the bound tenant, counted and named. */
@ApplicationScoped
public class StaffStore {

    @PersistenceContext(unitName = "freehold")
    private EntityManager em;

    public List<UserView> owners() {
        List<?> rows = em.createNativeQuery("""
                        select i.id, i.email, i.name from memberships m join identities i on i.id = m.identity_id
                        where m.tenant_id = :tenant and m.role = 'OWNER' and m.deactivated_at is null
                        order by m.created_at, m.id
                        """)
                .setParameter("tenant", TenantScope.current().value())
                .getResultList();
        return rows.stream().map(row -> owner((Object[]) row)).toList();
    }

    public Turnout turnout(Instant since) {
        Tuple counted = (Tuple) em.createNativeQuery("""
                        select count(*), count(*) filter (where last_used_at >= :since), max(last_used_at)
                        from memberships where tenant_id = :tenant and deactivated_at is null
                        """, Tuple.class)
                .setParameter("tenant", TenantScope.current().value())
                .setParameter("since", since)
                .getSingleResult();
        return new Turnout(
                counted.get(0, Long.class),
                counted.get(1, Long.class),
                Optional.ofNullable(counted.get(2, Instant.class)));
    }

    private static UserView owner(Object[] row) {
        return new UserView((UUID) row[0], (String) row[1], (String) row[2], Role.OWNER.name());
    }
}
