package io.freehold.audit.entity;

import io.freehold.audit.AuditFilter;
import io.freehold.kernel.Cursor;
import io.freehold.tenancy.OneOf;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The bound tenant's log. */
@ApplicationScoped
public class AuditStore {
    @PersistenceContext(unitName = "freehold")
    private EntityManager em;

    /** Adds the row with the running transaction. */
    public void add(AuditEntry entry) {
        em.persist(entry);
    }

    /** Rows by time and id, after the cursor when there is one. */
    public List<AuditEntry> find(AuditFilter filter, boolean ascending, Optional<Cursor> after, int offset, int limit) {
        Conditions conditions = new Conditions(filter);
        after.ifPresent(cursor -> conditions.after(cursor, ascending));
        String order = ascending ? " order by e.at, e.id" : " order by e.at desc, e.id desc";
        String jpql = "select e from AuditEntry e" + conditions.where + order;
        return conditions
                .bound(em.createQuery(jpql, AuditEntry.class))
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
    }

    /** How many rows the filter lets through. */
    public long count(AuditFilter filter) {
        Conditions conditions = new Conditions(filter);
        String jpql = "select count(e) from AuditEntry e" + conditions.where;
        return conditions.bound(em.createQuery(jpql, Long.class)).getSingleResult();
    }

    /** Rows about any of the things, newest first, after the cursor when there is one. */
    public List<AuditEntry> about(Set<UUID> objects, Optional<Cursor> after, int offset, int limit) {
        OneOf things = new OneOf("e.objectId", "object", objects);
        String beyond = after.isPresent() ? " and (e.at < :at or e.at = :at and e.id < :id)" : "";
        TypedQuery<AuditEntry> query = em.createQuery(
                "select e from AuditEntry e where " + things.condition() + beyond + " order by e.at desc, e.id desc",
                AuditEntry.class);
        things.bind(query);
        after.ifPresent(cursor -> query.setParameter("at", cursor.at()).setParameter("id", cursor.id()));
        return query.setFirstResult(offset).setMaxResults(limit).getResultList();
    }

    /** How many rows are about any of the things. */
    public long countAbout(Set<UUID> objects) {
        OneOf things = new OneOf("e.objectId", "object", objects);
        TypedQuery<Long> query =
                em.createQuery("select count(e) from AuditEntry e where " + things.condition(), Long.class);
        things.bind(query);
        return query.getSingleResult();
    }

    private static final class Conditions {
        private final StringBuilder where = new StringBuilder();
        private final Map<String, Object> values = new HashMap<>();

        Conditions(AuditFilter filter) {
            filter.action().ifPresent(value -> and("e.action = :action", "action", value));
            filter.objectType().ifPresent(value -> and("e.objectType = :objectType", "objectType", value));
            filter.objectId().ifPresent(value -> and("e.objectId = :objectId", "objectId", value));
            filter.actor().ifPresent(value -> and("e.actorId = :actor", "actor", value));
            filter.from().ifPresent(value -> and("e.at >= :from", "from", value));
            filter.to().ifPresent(value -> and("e.at < :to", "to", value));
            filter.text().ifPresent(this::containing);
        }

        void after(Cursor cursor, boolean ascending) {
            String than = ascending ? ">" : "<";
            and(
                    "(e.at " + than + " :cursorAt or e.at = :cursorAt and e.id " + than + " :cursorId)",
                    "cursorAt",
                    cursor.at());
            values.put("cursorId", cursor.id());
        }

        private void containing(String text) {
            String literal = text.toLowerCase(Locale.ROOT)
                    .replace("\\", "\\\\")
                    .replace("%", "\\%")
                    .replace("_", "\\_");
            String everything = "lower(concat(e.action, ' ', e.objectType, ' ', e.actorName, ' ',"
                    + " coalesce(e.before, ''), ' ', coalesce(e.after, '')))";
            and(everything + " like :text escape '\\'", "text", "%" + literal + "%");
        }

        private void and(String condition, String name, Object value) {
            where.append(where.isEmpty() ? " where " : " and ").append(condition);
            values.put(name, value);
        }

        <T> TypedQuery<T> bound(TypedQuery<T> query) {
            values.forEach(query::setParameter);
            return query;
        }
    }
}
