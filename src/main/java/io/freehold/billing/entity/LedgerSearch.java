package io.freehold.billing.entity;

import io.freehold.billing.LedgerFilter;
import io.freehold.kernel.Cursor;
import io.freehold.kernel.IsoWeek;
import io.freehold.kernel.PageRequest;
import io.freehold.tenancy.OneOf;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Records of the ledger as lists read them. */
@ApplicationScoped
public class LedgerSearch {

    @PersistenceContext(unitName = "freehold")
    EntityManager entities;

    /** The rows of a page, newest first, and one more, which tells that another page follows. */
    public List<LedgerRecord> page(Set<String> readable, LedgerFilter filter, PageRequest request) {
        Criteria criteria = new Criteria(readable, filter);
        Optional<Cursor> after = request.cursor().map(Cursor::decoded);
        String beyond = after.isPresent() ? " and (r.createdAt, r.id) < (:before, :beyond)" : "";
        TypedQuery<LedgerRecord> query = entities.createQuery(
                "select r from LedgerRecord r where " + criteria.text + beyond
                        + " order by r.createdAt desc, r.id desc",
                LedgerRecord.class);
        criteria.bind(query);
        after.ifPresent(cursor -> query.setParameter("before", cursor.at()).setParameter("beyond", cursor.id()));
        return query.setFirstResult(after.isPresent() ? 0 : request.offset())
                .setMaxResults(request.limit() + 1)
                .getResultList();
    }

    public long count(Set<String> readable, LedgerFilter filter) {
        Criteria criteria = new Criteria(readable, filter);
        TypedQuery<Long> query =
                entities.createQuery("select count(r) from LedgerRecord r where " + criteria.text, Long.class);
        criteria.bind(query);
        return query.getSingleResult();
    }

    /** All records of a week, by client and product. */
    public List<LedgerRecord> week(Set<String> readable, IsoWeek week) {
        Criteria criteria = new Criteria(readable, LedgerFilter.of(week));
        TypedQuery<LedgerRecord> query = entities.createQuery(
                "select r from LedgerRecord r where " + criteria.text
                        + " order by r.entity, r.clientName, r.clientId, r.product, r.commandeId, r.id",
                LedgerRecord.class);
        criteria.bind(query);
        return query.getResultList();
    }

    private static final class Criteria {

        private final StringBuilder text = new StringBuilder();
        private final Map<String, Object> values = new LinkedHashMap<>();
        private final OneOf companies;

        Criteria(Set<String> readable, LedgerFilter filter) {
            companies = new OneOf("r.entity", "entity", readable);
            text.append(companies.condition());
            filter.client().ifPresent(client -> and("r.clientId = :client", "client", client.value()));
            filter.commande().ifPresent(commande -> and("r.commandeId = :commande", "commande", commande.value()));
            filter.product().ifPresent(product -> and("r.product = :product", "product", product));
            filter.week().ifPresent(week -> and("r.week = :week", "week", week.toString()));
            filter.state().ifPresent(state -> and("r.state = :state", "state", state.code()));
            filter.invoice().ifPresent(invoice -> and("r.invoiceId = :invoice", "invoice", invoice));
        }

        private void and(String condition, String name, Object value) {
            text.append(" and ").append(condition);
            values.put(name, value);
        }

        void bind(TypedQuery<?> query) {
            companies.bind(query);
            values.forEach(query::setParameter);
        }
    }
}
