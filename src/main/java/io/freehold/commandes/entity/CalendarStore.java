package io.freehold.commandes.entity;

import io.freehold.commandes.CommandeId;
import io.freehold.commandes.CommandeOpened;
import io.freehold.kernel.PageRequest;
import io.freehold.tenancy.TenantScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Calendars, and which commandes follow them. */
@ApplicationScoped
public class CalendarStore {

    private static final String HOLD_NAMES = "select cast(pg_advisory_xact_lock(hashtextextended(:tenant, 4)) as text)";

    private static final String LET_GO = "update commandes set calendar_id = null"
            + " where tenant_id = :tenant and calendar_id = :calendar and deleted_at is not null";

    @PersistenceContext(unitName = "freehold")
    EntityManager entities;

    public void add(CalendarRow calendar) {
        entities.persist(calendar);
    }

    public Optional<CalendarRow> find(UUID id) {
        return Optional.ofNullable(entities.find(CalendarRow.class, id));
    }

    /** The calendar, which is not removed until the transaction ends. */
    public Optional<CalendarRow> hold(UUID id) {
        return Optional.ofNullable(entities.find(CalendarRow.class, id, LockModeType.PESSIMISTIC_READ));
    }

    /** The calendar, held against everyone else until the transaction ends. */
    public Optional<CalendarRow> claim(UUID id) {
        return Optional.ofNullable(entities.find(CalendarRow.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The calendar that a commande follows. */
    public Optional<CalendarRow> followedBy(UUID commande) {
        return entities
                .createQuery(
                        "select a from CalendarRow a join Commande c on c.calendarId = a.id where c.id = :commande",
                        CalendarRow.class)
                .setParameter("commande", commande)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** Calendars by name. */
    public List<CalendarRow> page(PageRequest request) {
        return entities.createQuery("select a from CalendarRow a order by lower(a.name), a.id", CalendarRow.class)
                .setFirstResult(request.offset())
                .setMaxResults(request.limit())
                .getResultList();
    }

    public long count() {
        return entities.createQuery("select count(a) from CalendarRow a", Long.class)
                .getSingleResult();
    }

    /** Whether another calendar has the name; who asks next waits until the transaction ends. */
    public boolean isTaken(String name, UUID id) {
        entities.createNativeQuery(HOLD_NAMES)
                .setParameter("tenant", TenantScope.current().value().toString())
                .getResultList();
        return entities.createQuery(
                                "select count(a) from CalendarRow a where a.name = :name and a.id <> :id", Long.class)
                        .setParameter("name", name)
                        .setParameter("id", id)
                        .getSingleResult()
                > 0;
    }

    /** Commandes that follow the calendar and are not deleted. */
    public List<CommandeOpened> followers(UUID calendar, boolean active) {
        return entities
                .createQuery(
                        "select c from Commande c where c.calendarId = :calendar and c.deletedAt is null"
                                + (active ? " and c.active" : ""),
                        Commande.class)
                .setParameter("calendar", calendar)
                .getResultList()
                .stream()
                .map(found -> new CommandeOpened(new CommandeId(found.id()), found.entity(), found.product()))
                .toList();
    }

    /** Takes the calendar away, and from the deleted commandes that followed it. */
    public void remove(CalendarRow calendar) {
        entities.createNativeQuery(LET_GO)
                .setParameter("tenant", TenantScope.current().value())
                .setParameter("calendar", calendar.id())
                .executeUpdate();
        entities.remove(calendar);
        entities.flush();
    }

    /** Writes what changed, so that the version is the new one. */
    public void flush() {
        entities.flush();
    }
}
