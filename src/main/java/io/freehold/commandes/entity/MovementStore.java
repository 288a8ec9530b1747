package io.freehold.commandes.entity;

import io.freehold.commandes.CommandeView;
import io.freehold.commandes.MovementFilter;
import io.freehold.commandes.MovementKind;
import io.freehold.commandes.MovementView;
import io.freehold.kernel.Cursor;
import io.freehold.kernel.PageRequest;
import io.freehold.tenancy.OneOf;
import io.freehold.tenancy.TenantScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Movements of balances as lists read them. */
@ApplicationScoped
public class MovementStore {

    private static final String ROW = """
            select m.id, m.number, m.client_id, k.name as client_name, k.entity, m.kind, m.amount, m.balance, m.currency,
                   m.commande_id, m.lead_id, m.invoice_id, m.note, m.author, m.at
            """;

    private static final String FROM = """
             from balance_movements m join clients k on k.tenant_id = m.tenant_id and k.id = m.client_id
            where m.tenant_id = :tenant
            """;

    private static final String COUNT = "select count(*)";

    @PersistenceContext(unitName = "freehold")
    EntityManager entities;

    /** The rows of a page, newest first, and one more, which tells that another page follows. */
    public List<MovementView> page(Set<String> readable, MovementFilter filter, PageRequest request) {
        Criteria criteria = new Criteria(readable, filter);
        Optional<Cursor> after = request.cursor().map(Cursor::decoded);
        String beyond = after.isPresent() ? " and (m.at, m.id) < (:before, :beyond)" : "";
        Query query = entities.createNativeQuery(
                        ROW + FROM + criteria.text + beyond + " order by m.at desc, m.id desc", Tuple.class)
                .setFirstResult(after.isPresent() ? 0 : request.offset())
                .setMaxResults(request.limit() + 1);
        criteria.bind(query);
        after.ifPresent(cursor -> query.setParameter("before", cursor.at()).setParameter("beyond", cursor.id()));
        List<?> rows = query.getResultList();
        return rows.stream().map(Tuple.class::cast).map(MovementStore::view).toList();
    }

    public long count(Set<String> readable, MovementFilter filter) {
        Criteria criteria = new Criteria(readable, filter);
        Query query = entities.createNativeQuery(COUNT + FROM + criteria.text, Long.class);
        criteria.bind(query);
        return (Long) query.getSingleResult();
    }

    /** One of them. */
    public Optional<MovementView> find(UUID id) {
        List<Tuple> rows = entities.createNativeQuery(ROW + FROM + " and m.id = :id", Tuple.class)
                .setParameter("tenant", TenantScope.current().value())
                .setParameter("id", id)
                .getResultList();
        return rows.stream().findFirst().map(MovementStore::view);
    }

    private static final class Criteria {

        private final StringBuilder text = new StringBuilder();
        private final Map<String, Object> values = new LinkedHashMap<>();
        private final OneOf companies;
        private final OneOf kinds;

        Criteria(Set<String> readable, MovementFilter filter) {
            companies = new OneOf("k.entity", "entity", readable);
            kinds = new OneOf(
                    "m.kind",
                    "kind",
                    filter.kinds().stream().map(MovementKind::code).sorted().toList());
            text.append(" and ").append(companies.condition());
            text.append(" and ").append(kinds.condition());
            if (filter.kinds().stream().allMatch(MovementKind::isEntered)) {
                // As the index of credits has it.
                text.append(" and m.lead_id is null");
            }
            filter.client().ifPresent(client -> and("m.client_id = :client", "client", client.value()));
            filter.from().ifPresent(from -> and("m.at >= :from", "from", from));
            filter.to().ifPresent(to -> and("m.at < :to", "to", to));
        }

        private void and(String condition, String name, Object value) {
            text.append(" and ").append(condition);
            values.put(name, value);
        }

        void bind(Query query) {
            query.setParameter("tenant", TenantScope.current().value());
            companies.bind(query);
            kinds.bind(query);
            values.forEach(query::setParameter);
        }
    }

    private static MovementView view(Tuple row) {
        return new MovementView(
                (UUID) row.get("id"),
                ((Number) row.get("number")).longValue(),
                new CommandeView.Named((UUID) row.get("client_id"), (String) row.get("client_name")),
                (String) row.get("entity"),
                MovementKind.of((String) row.get("kind")),
                ((BigDecimal) row.get("amount")).toPlainString(),
                ((BigDecimal) row.get("balance")).toPlainString(),
                (String) row.get("currency"),
                (UUID) row.get("commande_id"),
                (UUID) row.get("lead_id"),
                (UUID) row.get("invoice_id"),
                (String) row.get("note"),
                (String) row.get("author"),
                row.get("at", Instant.class));
    }
}
