package io.freehold.leads.entity;

import io.freehold.kernel.Cursor;
import io.freehold.kernel.PageRequest;
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
                l.person.phone, l.person.email, l.person.department, l.product, p.name, l.entity, l.test, l.notes,
                l.reasons, l.createdAt, l.updatedAt, l.version, l.deliveryId, l.deliveryStatus, l.clientName)
            from Lead l join Provider p on p.id = l.providerId
            """;

    private static final String COUNT = "select count(l) from Lead l";

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

    public long count(LeadCriteria criteria) {
        TypedQuery<Long> query = entities.createQuery(COUNT + criteria.where(), Long.class);
        criteria.bind(query);
        return query.getSingleResult();
    }
}
