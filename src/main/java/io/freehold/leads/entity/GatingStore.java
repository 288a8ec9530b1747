package io.freehold.leads.entity;

import io.freehold.leads.GatingView;
import io.freehold.tenancy.TenantScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The bound tenant's rule of which sources may send which product. */
@ApplicationScoped
public class GatingStore {

    /** The first writer makes the row; whoever starts from another version changes nothing. */
    private static final String WRITE = """
            insert into source_gating (tenant_id, version, mode, updated_at)
            select :tenant, 1, :mode, :at where :version = 0
            on conflict (tenant_id) do nothing
            """;

    private static final String CHANGE = """
            update source_gating set version = version + 1, mode = :mode, updated_at = :at
            where tenant_id = :tenant and version = :version
            """;

    @PersistenceContext(unitName = "freehold")
    EntityManager entities;

    /** The rule with its version; version 0 before anybody set one. */
    public GatingView.Chosen read() {
        List<Tuple> rows = entities.createNativeQuery(
                        "select mode, version from source_gating where tenant_id = :tenant", Tuple.class)
                .setParameter("tenant", tenant())
                .getResultList();
        if (rows.isEmpty()) {
            return new GatingView.Chosen(GatingView.OPEN, 0);
        }
        Tuple row = rows.get(0);
        return new GatingView.Chosen(
                new GatingView((String) row.get("mode"), products()), ((Number) row.get("version")).intValue());
    }

    /** Replaces the rule; false when the version is no longer the newest. */
    public boolean write(int version, GatingView wanted, Instant at) {
        if (changed(version == 0 ? WRITE : CHANGE, version, wanted.mode(), at) == 0) {
            return false;
        }
        entities.createNativeQuery("delete from source_gates where tenant_id = :tenant")
                .setParameter("tenant", tenant())
                .executeUpdate();
        wanted.products().forEach(this::list);
        return true;
    }

    private int changed(String sql, int version, String mode, Instant at) {
        return entities.createNativeQuery(sql)
                .setParameter("tenant", tenant())
                .setParameter("version", version)
                .setParameter("mode", mode)
                .setParameter("at", at)
                .executeUpdate();
    }

    private void list(String product, Set<UUID> providers) {
        entities.createNativeQuery(
                        "insert into source_gates (tenant_id, product, providers) values (:tenant, :product, :providers)")
                .setParameter("tenant", tenant())
                .setParameter("product", product)
                .setParameter("providers", providers.toArray(UUID[]::new))
                .executeUpdate();
    }

    private Map<String, Set<UUID>> products() {
        List<Tuple> rows = entities.createNativeQuery(
                        "select product, providers from source_gates where tenant_id = :tenant order by product",
                        Tuple.class)
                .setParameter("tenant", tenant())
                .getResultList();
        Map<String, Set<UUID>> products = new LinkedHashMap<>();
        rows.forEach(row -> products.put((String) row.get(0), new LinkedHashSet<>(Arrays.asList((UUID[]) row.get(1)))));
        return products;
    }

    private static UUID tenant() {
        return TenantScope.current().value();
    }
}
