package io.freehold.overview;

import io.freehold.kernel.Cursor;
import io.freehold.kernel.Page;
import io.freehold.kernel.PageRequest;
import io.freehold.kernel.Refusal;
import io.freehold.overview.entity.EventReading;
import io.freehold.tenancy.EntityScope;
import io.freehold.tenancy.Permit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What happened in the tenant's trade: the part of the audit log that tells of leads, deliveries, clients,
 * commandes and their settings, each within the companies that the caller may see. Who came in and who may do
 * what is told by the audit log alone, to those who hold {@code audit.view}.
 */
@ApplicationScoped
public class EventLog {

    /** The permission to read it. */
    public static final String VIEW = "activity.view";

    @Inject
    EventReading events;

    /** A page, newest first, whose total counts up to 10,000; a cursor that is not ours answers 400. */
    @Permit(VIEW)
    @Transactional
    public Page<EventView> page(EventFilter filter, PageRequest request) {
        Optional<Cursor> after = request.cursor().map(Cursor::decoded);
        int offset = after.isPresent() ? 0 : request.offset();
        EventReading.Question question =
                new EventReading.Question(EntityScope.current().readable(), filter);
        List<EventView> rows = events.page(question, after, offset, request.limit() + 1);
        List<EventView> shown = rows.subList(0, Math.min(rows.size(), request.limit()));
        Optional<String> next = rows.size() > shown.size() ? Optional.of(cursor(shown)) : Optional.empty();
        return new Page<>(shown, request.limit(), offset, events.count(question), next);
    }

    /** The acts that the log knows, such as {@code lead.edited}, by name. */
    @Permit(VIEW)
    @Transactional
    public List<String> actions() {
        return events.actions();
    }

    /** One event with its values; 404 when it is absent, another tenant's or another company's. */
    @Permit(VIEW)
    @Transactional
    public EventView get(UUID id) {
        return events.find(id, EntityScope.current().readable()).orElseThrow(() -> new Refusal.NotFound().raise());
    }

    private static String cursor(List<EventView> shown) {
        EventView last = shown.get(shown.size() - 1);
        return new Cursor(last.at(), last.id()).encoded();
    }
}
