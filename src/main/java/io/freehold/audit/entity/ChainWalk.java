package io.freehold.audit.entity;

import io.freehold.audit.ChainReport;
import io.freehold.audit.ChainReport.Broken;
import io.freehold.tenancy.TenantScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Walks along the bound tenant's chain and recomputes every link from the rows as they are now. */
@ApplicationScoped
public class ChainWalk {
    private static final int STEP = 1_000;
    private static final int FIXED_COLUMNS = 4;

    private static final String SEALED = "select s.seq, s.audit_id, s.hash, s.previous, " + Chain.columns() + """
             from audit_seals s
            left join audit_log a on a.tenant_id = s.tenant_id and a.id = s.audit_id
            where s.tenant_id = :tenant and s.seq > :after
            order by s.seq
            limit :most
            """;

    /** A row behind the sweep without a seal was not there when the sweep came by. */
    private static final String SLIPPED_IN = """
            select a.id from audit_log a, audit_sweep swept
            where a.tenant_id = :tenant and (a.xid, a.id) <= (swept.xid, swept.id)
                and swept.xid <= pg_snapshot_xmax(pg_current_snapshot())
                and not exists (select 1 from audit_seals s where s.tenant_id = a.tenant_id and s.audit_id = a.id)
            order by a.id
            limit 1
            """;

    @PersistenceContext(unitName = "freehold")
    private EntityManager em;

    /** Recomputes all of it. */
    public ChainReport walk() {
        byte[] previous = Chain.ORIGIN;
        long checked = 0;
        List<?> rows;
        do {
            rows = sealed(checked);
            for (Object row : rows) {
                Object[] columns = (Object[]) row;
                Optional<Broken> broken = broken(columns, checked + 1, previous);
                if (broken.isPresent()) {
                    return new ChainReport(false, checked, broken);
                }
                previous = (byte[]) columns[2];
                checked++;
            }
        } while (rows.size() == STEP);
        Optional<Broken> slippedIn = slippedIn();
        return new ChainReport(slippedIn.isEmpty(), checked, slippedIn);
    }

    private List<?> sealed(long after) {
        return em.createNativeQuery(SEALED, Object[].class)
                .setParameter("tenant", TenantScope.current().value())
                .setParameter("after", after)
                .setParameter("most", STEP)
                .getResultList();
    }

    private static Optional<Broken> broken(Object[] columns, long expected, byte[] previous) {
        long seq = ((Number) columns[0]).longValue();
        UUID entry = (UUID) columns[1];
        List<String> fields = Arrays.stream(columns, FIXED_COLUMNS, columns.length)
                .map(String.class::cast)
                .toList();
        String reason = null;
        if (seq != expected) {
            reason = "a seal is missing";
        } else if (!Arrays.equals((byte[]) columns[3], previous)) {
            reason = "the seal does not follow the one before";
        } else if (fields.get(0) == null) {
            reason = "the row is gone";
        } else if (!Arrays.equals((byte[]) columns[2], Chain.link(previous, fields))) {
            reason = "the row is not what was sealed";
        }
        return Optional.ofNullable(reason).map(why -> new Broken(expected, entry, why));
    }

    private Optional<Broken> slippedIn() {
        List<?> found = em.createNativeQuery(SLIPPED_IN, UUID.class)
                .setParameter("tenant", TenantScope.current().value())
                .getResultList();
        return found.stream().findFirst().map(id -> new Broken(0, (UUID) id, "the row was added behind the seals"));
    }
}
