package io.freehold.leads.entity;

import io.freehold.kernel.Cursor;
import io.freehold.kernel.PageRequest;
import io.freehold.kernel.Total;
import io.freehold.tenancy.OneOf;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Lists of leads, newest first unless asked otherwise. */
@ApplicationScoped
public class LeadSearch {

    private static final String ROW = """
            select new io.freehold.leads.entity.LeadRow(l.id, l.status, l.person.firstName, l.person.lastName,
                l.person.phone, l.person.email, l.person.department, l.person.postcode, l.product, p.name, l.entity, l.test,
                l.notes, l.reasons, l.createdAt, l.updatedAt, l.version, l.deliveryId, l.deliveryStatus, l.clientName)
            from Lead l join Provider p on p.id = l.providerId
            """;

    private static final String COUNT = "select count(l) from Lead l";

    private static final String COUNT_BOUNDED =
            "select count(*) from (select l.id as id from Lead l%s order by %s limit " + (Total.ROWS_MAX + 1)
                    + ") counted";

    @PersistenceContext(unitName = "freehold")
    EntityManager entities;

    /** One lead of the given companies. */
    public Optional<LeadRow> find(UUID id, Set<String> readable) {
        OneOf companies = new OneOf("l.entity", "entity", readable);
        TypedQuery<LeadRow> query = entities.createQuery(
                        ROW + " where l.id = :id and " + companies.condition(), LeadRow.class)
                .setParameter("id", id);
        companies.bind(query);
        return query.getResultList().stream().findFirst();
    }

    /** The rows of a page and one more, which tells that another page follows. */
    public List<LeadRow> page(LeadCriteria criteria, PageRequest request) {
        Optional<Cursor> after = request.cursor().map(Cursor::decoded);
        boolean ascending = request.sort().isPresent() && !request.sort().get().descending();
        String beyond = after.isEmpty() ? "" : " and (l.createdAt, l.id) " + (ascending ? ">" : "<") + " (:at, :id)";
        String order = ascending ? " order by l.createdAt, l.id" : " order by l.createdAt desc, l.id desc";
        TypedQuery<LeadRow> query = entities.createQuery(ROW + criteria.where() + beyond + order, LeadRow.class);
        criteria.bind(query);
        after.ifPresentOrElse(
                cursor -> query.setParameter("at", cursor.at()).setParameter("id", cursor.id()),
                () -> query.setFirstResult(request.offset()));
        return query.setMaxResults(request.limit() + 1).getResultList();
    }

    /** All rows under the criteria, however long that takes. */
    public Total count(LeadCriteria criteria) {
        return Total.exactly(count(COUNT + criteria.where(), criteria));
    }

    /** The rows under the criteria, as far as a list counts by itself. */
    public Total countBounded(LeadCriteria criteria) {
        return Total.bounded(count(COUNT_BOUNDED.formatted(criteria.where(), criteria.quickest()), criteria));
    }

    private long count(String text, LeadCriteria criteria) {
        TypedQuery<Long> query = entities.createQuery(text, Long.class);
        criteria.bind(query);
        return query.getSingleResult();
    }
}
