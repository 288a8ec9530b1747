package io.freehold.identity.entity;

import io.freehold.tenancy.TenantScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What the bound tenant may know of its members. */
@ApplicationScoped
public class ProfileStore {

    @PersistenceContext(unitName = "freehold")
    private EntityManager em;

    /** A person beside the tenant that looks at it. */
    public record Profile(
            UUID identity, String email, String name, UUID tenant, String slug, String tenantName, String timeZone) {}

    public Optional<Profile> find(UUID identity) {
        List<?> rows = em.createNativeQuery("""
                        select i.id, i.email, i.name, t.id, t.slug, t.name, t.time_zone
                        from memberships m join identities i on i.id = m.identity_id join tenants t on t.id = m.tenant_id
                        where m.tenant_id = :tenant and i.id = :identity
                        """)
                .setParameter("tenant", TenantScope.current().value())
                .setParameter("identity", identity)
                .getResultList();
        return rows.stream().findFirst().map(row -> profile((Object[]) row));
    }

    /** The version of a person's own data, for those who edit it. */
    public Optional<Integer> findVersion(UUID identity) {
        List<?> rows = em.createNativeQuery("""
                        select i.version from memberships m join identities i on i.id = m.identity_id
                        where m.tenant_id = :tenant and i.id = :identity
                        """, Integer.class)
                .setParameter("tenant", TenantScope.current().value())
                .setParameter("identity", identity)
                .getResultList();
        return rows.stream().findFirst().map(Integer.class::cast);
    }

    private static Profile profile(Object[] row) {
        return new Profile(
                (UUID) row[0],
                (String) row[1],
                (String) row[2],
                (UUID) row[3],
                (String) row[4],
                (String) row[5],
                (String) row[6]);
    }
}
