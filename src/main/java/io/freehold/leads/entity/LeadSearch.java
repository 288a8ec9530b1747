package io.freehold.leads.entity;

import io.freehold.kernel.Cursor;
import io.freehold.kernel.PageRequest;
import io.freehold.kernel.Total;
import io.freehold.tenancy.OneOf;
import io.freehold.tenancy.TenantScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.query.NativeQuery;

/**
 * Lists of leads, newest first unless asked otherwise. In SQL, though the entity has all of it: under a tenant's
 * filter the ORM translates a query of its own anew at every call, which takes a quarter of such a request.
 */
@ApplicationScoped
public class LeadSearch {

    private static final String COLUMNS = """
            select l.id, l.status, l.first_name, l.last_name, l.phone, l.email, l.department, l.postcode, l.product,
                p.name as provider, l.entity, l.test, l.notes, l.reasons, l.created_at, l.updated_at, l.version,
                l.delivery_id, l.delivery_status, l.client_name
            from\s""";

    private static final String PROVIDER = " join providers p on p.tenant_id = l.tenant_id and p.id = l.provider_id";

    @PersistenceContext(unitName = "freehold")
    EntityManager entities;

    /** One lead of the given companies. */
    public Optional<LeadRow> find(UUID id, Set<String> readable) {
        OneOf companies = new OneOf("l.entity", "entity", readable);
        Query query = rows(COLUMNS + "leads l" + PROVIDER + " where l.tenant_id = :tenant and l.id = :id and "
                        + companies.condition())
                .setParameter("tenant", TenantScope.current().value())
                .setParameter("id", id);
        companies.bind(query);
        return read(query).stream().findFirst();
    }

    /** The rows of a page and one more, which tells that another page follows. */
    public List<LeadRow> page(LeadCriteria criteria, PageRequest request) {
        Optional<Cursor> after = request.cursor().map(Cursor::decoded);
        boolean ascending = request.sort().isPresent() && !request.sort().get().descending();
        String beyond = after.isEmpty() ? "" : " and (l.created_at, l.id) " + (ascending ? ">" : "<") + " (:at, :id)";
        String order = ascending ? "l.created_at, l.id" : "l.created_at desc, l.id desc";
        int skipped = after.isEmpty() ? request.offset() : 0;
        String first = criteria.first("l.*", beyond, order, ":most");
        Query query = rows(COLUMNS + first + PROVIDER + " order by " + order)
                .setParameter("most", skipped + request.limit() + 1);
        criteria.bind(query);
        after.ifPresent(cursor -> query.setParameter("at", cursor.at()).setParameter("id", cursor.id()));
        return read(query.setFirstResult(skipped).setMaxResults(request.limit() + 1));
    }

    /** All rows under the criteria, however long that takes. */
    public Total count(LeadCriteria criteria) {
        return Total.exactly(count("leads l" + criteria.where(), criteria));
    }

    /** The rows under the criteria, as far as a list counts by itself. */
    public Total countBounded(LeadCriteria criteria) {
        return Total.bounded(count(criteria.some(Total.ROWS_MAX + 1), criteria));
    }

    private long count(String source, LeadCriteria criteria) {
        Query query = entities.createNativeQuery("select count(*) from " + source, Long.class);
        criteria.bind(query);
        return (Long) query.getSingleResult();
    }

    private Query rows(String text) {
        return entities.createNativeQuery(text, Tuple.class)
                .unwrap(NativeQuery.class)
                .addScalar("id", UUID.class)
                .addScalar("status", String.class)
                .addScalar("first_name", String.class)
                .addScalar("last_name", String.class)
                .addScalar("phone", String.class)
                .addScalar("email", String.class)
                .addScalar("department", String.class)
                .addScalar("postcode", String.class)
                .addScalar("product", String.class)
                .addScalar("provider", String.class)
                .addScalar("entity", String.class)
                .addScalar("test", Boolean.class)
                .addScalar("notes", String.class)
                .addScalar("reasons", String.class)
                .addScalar("created_at", Instant.class)
                .addScalar("updated_at", Instant.class)
                .addScalar("version", Integer.class)
                .addScalar("delivery_id", UUID.class)
                .addScalar("delivery_status", String.class)
                .addScalar("client_name", String.class);
    }

    @SuppressWarnings("unchecked")
    private static List<LeadRow> read(Query query) {
        return ((List<Tuple>) query.getResultList())
                .stream().map(LeadSearch::row).toList();
    }

    private static LeadRow row(Tuple row) {
        return new LeadRow(
                (UUID) row.get(0),
                (String) row.get(1),
                (String) row.get(2),
                (String) row.get(3),
                (String) row.get(4),
                (String) row.get(5),
                (String) row.get(6),
                (String) row.get(7),
                (String) row.get(8),
                (String) row.get(9),
                (String) row.get(10),
                (Boolean) row.get(11),
                (String) row.get(12),
                (String) row.get(13),
                (Instant) row.get(14),
                (Instant) row.get(15),
                (Integer) row.get(16),
                (UUID) row.get(17),
                (String) row.get(18),
                (String) row.get(19));
    }
}
