package io.freehold.commandes;

import io.freehold.audit.AuditLog;
import io.freehold.commandes.entity.CalendarRow;
import io.freehold.commandes.entity.CalendarStore;
import io.freehold.commandes.entity.CalendarText;
import io.freehold.kernel.FieldError;
import io.freehold.kernel.Ids;
import io.freehold.kernel.Page;
import io.freehold.kernel.PageRequest;
import io.freehold.kernel.Refusal;
import io.freehold.tenancy.Permit;
import io.freehold.tenancy.Versions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The tenant's calendars, which belong to no legal company: when commandes take leads. */
@ApplicationScoped
public class Calendars {

    private static final String OBJECT = "calendar";
    private static final int YEAR_FIRST = 1900;
    private static final int YEAR_LAST = 2200;

    @Inject
    CalendarStore store;

    @Inject
    Instance<CalendarFollower> others;

    @Inject
    Event<CommandeOpened> opened;

    @Inject
    AuditLog audit;

    @Inject
    Ids ids;

    /** A page of them, by name. */
    @Permit("commandes.view")
    @Transactional
    public Page<CalendarView> list(PageRequest request) {
        List<CalendarView> views =
                store.page(request).stream().map(Calendars::view).toList();
        return Page.of(views, request, store.count());
    }

    /** One of them; 404. */
    @Permit("commandes.view")
    @Transactional
    public CalendarView get(CalendarId id) {
        return view(store.find(id.value()).orElseThrow(() -> new Refusal.NotFound().raise()));
    }

    /**
     * The public holidays of a country in a year, computed.
     *
     * @param country {@code FR}
     * @param year 1900 to 2200
     */
    @Permit("commandes.view")
    public List<Holiday> holidays(String country, int year) {
        if (!country.equals("FR")) {
            throw Refusal.Invalid.of("country", "must be FR").raise();
        }
        if (year < YEAR_FIRST || year > YEAR_LAST) {
            throw Refusal.Invalid.of("year", "must be from " + YEAR_FIRST + " to " + YEAR_LAST)
                    .raise();
        }
        return FrenchHolidays.of(year);
    }

    /** Keeps a calendar; 409 {@code NAME_TAKEN}. */
    @Permit("commandes.create")
    @Transactional
    public CalendarView keep(NewCalendar wanted) {
        return view(row(wanted.name().strip(), wanted.calendar()));
    }

    /** Keeps a calendar, as {@link #keep(NewCalendar)} does. */
    @Permit("commandes.create")
    @Transactional
    public CalendarId keep(String name, Calendar calendar) {
        return view(row(name, calendar)).id();
    }

    private CalendarRow row(String name, Calendar calendar) {
        CalendarRow row = new CalendarRow(ids.next(), name, CalendarText.written(calendar));
        requireFree(name, row);
        store.add(row);
        store.flush();
        audit.record("calendar.added", OBJECT, row.id(), Map.of(), facts(row));
        return row;
    }

    /**
     * Changes a calendar; leads that wait for a commande which follows it are tried again.
     *
     * @param version the version that the edit starts from; 412 when it is no longer the newest
     * @return the calendar afterwards; 404, 409 {@code NAME_TAKEN}
     */
    @Permit("commandes.create")
    @Transactional
    public CalendarView edit(CalendarId id, int version, CalendarEdit edit) {
        CalendarRow row = require(id, version);
        Map<String, Object> before = facts(row);
        String name = edit.name().map(String::strip).orElse(row.name());
        requireFree(name, row);
        row.rewritten(name, CalendarText.written(edit.applied(CalendarText.read(row.written()))));
        store.flush();
        audit.record("calendar.edited", OBJECT, row.id(), before, facts(row));
        store.followers(id.value(), true).forEach(opened::fire);
        return view(row);
    }

    /** Takes a calendar away; 404, 412, 409 {@code CALENDAR_IN_USE} while a commande or a setting follows it. */
    @Permit("commandes.create")
    @Transactional
    public void remove(CalendarId id, int version) {
        CalendarRow row = require(id, version);
        boolean ordered = !store.followers(id.value(), false).isEmpty();
        if (ordered || others.stream().anyMatch(other -> other.follows(id))) {
            String detail = ordered
                    ? "Some commandes follow it. Give them another one first."
                    : "A setting of routing or delivery follows it. Choose another one there first.";
            throw new Refusal.Conflict("CALENDAR_IN_USE", detail).raise();
        }
        store.remove(row);
        audit.record("calendar.removed", OBJECT, row.id(), facts(row), Map.of());
    }

    /** The calendar, for what follows it in the caller's transaction; empty when there is none. */
    @Transactional(TxType.MANDATORY)
    public Optional<Calendar> find(CalendarId id) {
        return store.find(id.value()).map(row -> CalendarText.read(row.written()));
    }

    /** When the commande takes leads; empty for always. */
    @Transactional(TxType.MANDATORY)
    public Optional<Calendar> followedBy(CommandeId commande) {
        return store.followedBy(commande.value()).map(row -> CalendarText.read(row.written()));
    }

    private CalendarRow require(CalendarId id, int version) {
        CalendarRow row = store.claim(id.value()).orElseThrow(() -> new Refusal.NotFound().raise());
        Versions.require(version, row.version());
        return row;
    }

    private void requireFree(String name, CalendarRow row) {
        if (store.isTaken(name, row.id())) {
            String detail = "There is a calendar of this name already.";
            throw new Refusal.Conflict("NAME_TAKEN", detail, List.of(new FieldError("name", detail))).raise();
        }
    }

    private static Map<String, Object> facts(CalendarRow row) {
        CalendarRow.Written written = row.written();
        return Map.of(
                "name", row.name(),
                "zone", written.zone(),
                "opening", written.opening().lines().toList(),
                "holidays", written.holidays().lines().toList());
    }

    private static CalendarView view(CalendarRow row) {
        return CalendarView.of(new CalendarId(row.id()), row.name(), CalendarText.read(row.written()), row.version());
    }
}
