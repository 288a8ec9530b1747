package io.freehold.delivery;

import com.fasterxml.jackson.core.type.TypeReference;
import io.freehold.audit.AuditLog;
import io.freehold.commandes.CalendarFollower;
import io.freehold.commandes.CalendarId;
import io.freehold.commandes.Calendars;
import io.freehold.delivery.control.Placeholders;
import io.freehold.delivery.entity.Choice;
import io.freehold.delivery.entity.ChoiceStore;
import io.freehold.kernel.Ids;
import io.freehold.kernel.Json;
import io.freehold.kernel.Refusal;
import io.freehold.tenancy.Permit;
import io.freehold.tenancy.Versions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/** What the tenant chooses about its deliveries: the daily run's days and the mails' looks. */
@ApplicationScoped
public class DeliverySettings implements CalendarFollower {

    /** The permission to see and change them. */
    public static final String PERMISSION = "settings.access";

    private static final String CALENDAR = "calendar";
    private static final String EMAIL = "email";

    @Inject
    ChoiceStore store;

    @Inject
    Calendars calendars;

    @Inject
    AuditLog audit;

    @Inject
    Json json;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    /**
     * A subject as it is.
     *
     * @param version counts the tenant's choices from 0, which is none; what {@code ETag} shows
     */
    public record State<T>(T chosen, int version) {}

    /** On which days the daily run sends. */
    @Permit(PERMISSION)
    @Transactional
    public State<DeliveryCalendar> calendar() {
        return state(CALENDAR, DeliveryCalendar.class, DeliveryCalendar.DEFAULT);
    }

    /** Puts other days in place; 412 when somebody was faster, 400 for a calendar that is not there. */
    @Permit(PERMISSION)
    @Transactional
    public State<DeliveryCalendar> choose(int version, DeliveryCalendar wanted) {
        wanted.calendarId().filter(id -> calendars.find(id).isEmpty()).ifPresent(unknown -> {
            throw Refusal.Invalid.of("calendarId", "names no calendar").raise();
        });
        return replace(CALENDAR, version, wanted, DeliveryCalendar.class, DeliveryCalendar.DEFAULT);
    }

    @Override
    @Transactional
    public boolean follows(CalendarId calendar) {
        return state(CALENDAR, DeliveryCalendar.class, DeliveryCalendar.DEFAULT)
                .chosen()
                .calendarId()
                .filter(calendar::equals)
                .isPresent();
    }

    /** How the mails look. */
    @Permit(PERMISSION)
    @Transactional
    public State<DeliveryEmail> email() {
        return state(EMAIL, DeliveryEmail.class, DeliveryEmail.DEFAULT);
    }

    /** Puts other looks in place; 412 when somebody was faster, 400 for a name that there is not. */
    @Permit(PERMISSION)
    @Transactional
    public State<DeliveryEmail> choose(int version, DeliveryEmail wanted) {
        Placeholders.require("subject", wanted.subject());
        Placeholders.require("body", wanted.body());
        return replace(EMAIL, version, wanted, DeliveryEmail.class, DeliveryEmail.DEFAULT);
    }

    private <T> State<T> replace(String subject, int version, T wanted, Class<T> kind, T absent) {
        Optional<Choice> before = store.claim(subject);
        Versions.require(version, version(before));
        T was = read(before, kind, absent);
        String text = json.write(wanted);
        before.ifPresentOrElse(choice -> choice.changed(text, clock.instant()), () -> begin(subject, text));
        store.flush();
        audit.record("settings.changed", "delivery_" + subject, null, facts(was), facts(wanted));
        return state(subject, kind, absent);
    }

    private void begin(String subject, String text) {
        if (!store.add(ids.next(), subject, text, clock.instant())) {
            throw new Refusal.Stale().raise();
        }
    }

    private <T> State<T> state(String subject, Class<T> kind, T absent) {
        Optional<Choice> choice = store.find(subject);
        return new State<>(read(choice, kind, absent), version(choice));
    }

    private <T> T read(Optional<Choice> choice, Class<T> kind, T absent) {
        return choice.map(row -> json.read(row.chosen(), kind)).orElse(absent);
    }

    private static int version(Optional<Choice> choice) {
        return choice.map(row -> row.version() + 1).orElse(0);
    }

    private Map<String, Object> facts(Object chosen) {
        return json.mapper().convertValue(chosen, new TypeReference<Map<String, Object>>() {});
    }
}
