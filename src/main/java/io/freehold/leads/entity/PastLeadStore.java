package io.freehold.leads.entity;

import io.freehold.leads.LeadId;
import io.freehold.leads.RoutableLead;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Pages through the leads that routing could judge. */
@ApplicationScoped
public class PastLeadStore {

    private static final String SOME = """
            from Lead l where l.entity in (:entities) and l.createdAt >= :from and l.createdAt < :to
              and l.test = false and l.product is not null and l.person.department is not null
              and l.person.phone is not null and l.consent.text is not null
              and l.status not in ('invalid', 'pending_config', 'no_consent')
            """;

    private static final String ROW = """
            select new io.freehold.leads.entity.PastLeadStore$Row(l.id, l.entity, l.product, l.person.department,
                l.person.phone, l.person.email, l.lb, l.entityLocked, l.createdAt)
            """;

    /** A lead as it is read. */
    public record Row(
            UUID id,
            String entity,
            String product,
            String department,
            String phone,
            @Nullable String email,
            boolean lb,
            boolean entityLocked,
            Instant createdAt) {

        RoutableLead lead() {
            return new RoutableLead(
                    new LeadId(id), entity, product, department, phone, email, lb, entityLocked, false, createdAt);
        }
    }

    @PersistenceContext(unitName = "freehold")
    EntityManager entities;

    /** The next ones, oldest first. */
    public List<RoutableLead> page(
            Set<String> companies, Instant from, Instant to, Optional<RoutableLead> after, int limit) {
        String beyond = after.isPresent() ? " and (l.createdAt, l.id) > (:at, :id)" : "";
        TypedQuery<Row> query = spanned(
                entities.createQuery(ROW + SOME + beyond + " order by l.createdAt, l.id", Row.class),
                companies,
                from,
                to);
        after.ifPresent(last -> query.setParameter("at", last.createdAt())
                .setParameter("id", last.id().value()));
        return query.setMaxResults(limit).getResultList().stream()
                .map(Row::lead)
                .toList();
    }

    /** How many there are. */
    public long count(Set<String> companies, Instant from, Instant to) {
        return spanned(entities.createQuery("select count(l) " + SOME, Long.class), companies, from, to)
                .getSingleResult();
    }

    private static <T> TypedQuery<T> spanned(TypedQuery<T> query, Set<String> companies, Instant from, Instant to) {
        return query.setParameter("entities", companies)
                .setParameter("from", from)
                .setParameter("to", to);
    }
}
