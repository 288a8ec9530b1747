package io.freehold.notifications.entity;

import io.freehold.kernel.PageRequest;
import io.freehold.notifications.NotificationFilter;
import io.freehold.tenancy.TenantScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The log of mails. */
@ApplicationScoped
public class NotificationStore {

    @PersistenceContext(unitName = "freehold")
    EntityManager entities;

    public void add(Notification notification) {
        entities.persist(notification);
    }

    /** The mail by its own id. */
    public Optional<Notification> find(String messageId) {
        return entities.createQuery("select n from Notification n where n.messageId = :id", Notification.class)
                .setParameter("id", messageId)
                .getResultStream()
                .findFirst();
    }

    /** The row, held against everyone else until the transaction ends. */
    public Optional<Notification> claim(UUID id) {
        return Optional.ofNullable(entities.find(Notification.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Ids of the newest mails to an address. */
    public List<String> mailsTo(String recipient, int limit) {
        return entities.createQuery(
                        "select n.messageId from Notification n where n.recipient = :recipient"
                                + " order by n.createdAt desc",
                        String.class)
                .setParameter("recipient", recipient)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Addresses that were mailed last, each once. */
    public List<String> recipients(int limit) {
        return entities.createQuery(
                        "select n.recipient from Notification n group by n.recipient order by max(n.createdAt) desc",
                        String.class)
                .setMaxResults(limit)
                .getResultList();
    }

    /** The rows of a page, newest first. */
    public List<Notification> page(NotificationFilter filter, PageRequest request) {
        TypedQuery<Notification> query = entities.createQuery(
                "select n from Notification n" + where(filter) + " order by n.createdAt desc, n.id desc",
                Notification.class);
        bind(query, filter);
        return query.setFirstResult(request.offset())
                .setMaxResults(request.limit())
                .getResultList();
    }

    public long count(NotificationFilter filter) {
        TypedQuery<Long> query =
                entities.createQuery("select count(n) from Notification n" + where(filter), Long.class);
        bind(query, filter);
        return query.getSingleResult();
    }

    private static String where(NotificationFilter filter) {
        return " where true = true"
                + (filter.statuses().isEmpty() ? "" : " and n.status in :statuses")
                + (filter.recipient().isEmpty() ? "" : " and n.recipient = :recipient");
    }

    private static void bind(TypedQuery<?> query, NotificationFilter filter) {
        if (!filter.statuses().isEmpty()) {
            query.setParameter("statuses", filter.statuses());
        }
        filter.recipient().ifPresent(recipient -> query.setParameter("recipient", recipient));
    }

    /** What the bound tenant calls itself. */
    public String tenantName() {
        return (String) entities.createNativeQuery("select name from tenants where id = :tenant", String.class)
                .setParameter("tenant", TenantScope.current().value())
                .getSingleResult();
    }
}
