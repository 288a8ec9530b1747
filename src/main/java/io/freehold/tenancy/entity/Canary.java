package io.freehold.tenancy.entity;

import io.freehold.kernel.Ids;
import io.freehold.tenancy.TenantId;
import io.freehold.tenancy.TenantScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;

/**
 * Reads every tenant's table in the scope of a tenant that does not exist. Whatever it sees, it sees
 * through a hole in the fence.
 */
@ApplicationScoped
public class Canary {

    private static final String TABLES = """
            select c.relname::text from pg_class c
            join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_id' and not a.attisdropped
            where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace
              and has_table_privilege(c.oid, 'select')""";

    @PersistenceContext(unitName = "freehold")
    private EntityManager em;

    @Inject
    private Ids ids;

    @Inject
    private Canary self;

    /** Names of the tables that show a row to a tenant that has none. */
    public List<String> leaks() {
        return TenantScope.find().isPresent() ? self.look() : TenantScope.in(new TenantId(ids.next()), self::look);
    }

    /** For {@link #leaks()}, through the proxy: a transaction in the throw-away scope. */
    @Transactional
    public List<String> look() {
        @SuppressWarnings("unchecked")
        List<String> tables = em.createNativeQuery(TABLES, String.class).getResultList();
        return tables.stream().filter(this::shows).toList();
    }

    private boolean shows(String table) {
        String quoted = "\"" + table.replace("\"", "\"\"") + "\"";
        // A row of the whole installation is everybody's to read; findings.sql says which tables may have one.
        return (Boolean)
                em.createNativeQuery("select exists (select 1 from " + quoted + " where tenant_id is not null)")
                        .getSingleResult();
    }
}
