package io.freehold.overview.entity;

import static io.freehold.overview.entity.Reading.COMPANIES;
import static io.freehold.overview.entity.Reading.MICROS;
import static io.freehold.overview.entity.Reading.moment;
import static io.freehold.overview.entity.Reading.text;

import com.fasterxml.jackson.core.type.TypeReference;
import io.freehold.kernel.Cursor;
import io.freehold.kernel.Json;
import io.freehold.overview.EventFilter;
import io.freehold.overview.EventView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The audit log's rows about the trade, each with the company that its object belongs to. */
@ApplicationScoped
public class EventReading {

    private static final TypeReference<Map<String, Object>> VALUES = new TypeReference<>() {};

    /** Kinds of things that belong to one company, and where that is written. */
    private static final String COMPANY = """
            case e.object_type
              when 'lead' then (select x.entity from leads x where x.tenant_id = e.tenant_id and x.id = e.object_id)
              when 'delivery' then
                (select x.entity from deliveries x where x.tenant_id = e.tenant_id and x.id = e.object_id)
              when 'client' then (select x.entity from clients x where x.tenant_id = e.tenant_id and x.id = e.object_id)
              when 'commande' then
                (select x.entity from commandes x where x.tenant_id = e.tenant_id and x.id = e.object_id)
              when 'provider' then
                (select x.entity from providers x where x.tenant_id = e.tenant_id and x.id = e.object_id)
            end""";

    /** The trade's things; whatever is not named here, such as members and keys, is the audit log's alone. */
    private static final String OF_THE_TRADE = """
            e.tenant_id = :tenant and e.object_type in ('lead', 'delivery', 'client', 'commande', 'provider', 'product',
                'calendar', 'entity', 'form', 'import', 'return', 'delivery_batch', 'routing_simulation',
                'source_gating_settings', 'cross_entity_settings', 'calendar_settings', 'email_settings')""";

    /**
     * What is a company's is for those who may see it. What is nobody's, such as a product or a thing that is
     * gone, is for all in the first case and for those who see every company in the second.
     */
    private static final String SEEN = """
            (e.company %1$s or e.company is null and (e.object_type not in
                ('lead', 'delivery', 'client', 'commande', 'provider') or not exists
                (select 1 from entities y where y.tenant_id = :tenant and not y.code %1$s)))
            """.formatted(COMPANIES);

    private static final String EVENTS = "from (select e.*, " + COMPANY + " as company from audit_log e where "
            + OF_THE_TRADE + "%s) e where " + SEEN;

    private static final String COLUMNS = """
            select e.id, %s as at, e.action, e.actor_kind, e.actor_id, e.actor_name, e.object_type, e.object_id,
                   e.company, cast(e.before as text) as before, cast(e.after as text) as after
            """.formatted(MICROS.formatted("e.at"));

    /** Beyond this nobody pages; counting on would read the whole log at each look. */
    public static final int COUNT_MAX = 10_000;

    private static final String COUNT = "select count(*) from (select 1 %s limit " + COUNT_MAX + ") counted";

    private static final String ORDER = " order by e.at desc, e.id desc limit :limit offset :offset";

    /** From one act to the next along the index, however many rows each has. */
    private static final String ACTIONS = """
            with recursive act as (
                (select min(e.action) as action from audit_log e where e.tenant_id = :tenant)
                union all
                select (select min(e.action) from audit_log e where e.tenant_id = :tenant and e.action > act.action)
                from act where act.action is not null)
            select act.action from act where act.action is not null
              and exists (select 1 from audit_log e where %s and e.action = act.action) order by act.action
            """.formatted(OF_THE_TRADE);

    /** Which events are asked for, and of which companies they may be. */
    public record Question(Set<String> entities, EventFilter filter) {

        public Question {
            entities = Set.copyOf(entities);
        }
    }

    @Inject
    Reading reading;

    @Inject
    Json json;

    /** Rows by time and id, newest first. */
    public List<EventView> page(Question question, Optional<Cursor> after, int offset, int limit) {
        Conditions conditions = new Conditions(question);
        after.ifPresent(conditions::after);
        Query query = conditions.bound(reading.query(COLUMNS + conditions.events() + ORDER, Tuple.class));
        List<Tuple> rows = query.setParameter("limit", limit)
                .setParameter("offset", offset)
                .getResultList();
        return rows.stream().map(row -> view(row, null, null)).toList();
    }

    /** How many there are, counted up to {@value #COUNT_MAX}. */
    public long count(Question question) {
        Conditions conditions = new Conditions(question);
        Query query = conditions.bound(reading.query(COUNT.formatted(conditions.events()), Long.class));
        return (Long) query.getSingleResult();
    }

    /** One event with its values. */
    public Optional<EventView> find(UUID id, Set<String> entities) {
        List<Tuple> rows = reading.query(COLUMNS + EVENTS.formatted(" and e.id = :id"), Tuple.class)
                .setParameter("id", id)
                .setParameter("entities", String.join(",", entities))
                .getResultList();
        return rows.stream().findFirst().map(row -> view(row, values(row, "before"), values(row, "after")));
    }

    /** Names of the acts that there are. */
    public List<String> actions() {
        List<String> actions = reading.query(ACTIONS, String.class).getResultList();
        return actions;
    }

    private static EventView view(
            Tuple row, @Nullable Map<String, Object> before, @Nullable Map<String, Object> after) {
        return new EventView(
                row.get("id", UUID.class),
                moment(row, "at"),
                text(row, "action"),
                new EventView.Actor(text(row, "actor_kind"), row.get("actor_id", UUID.class), text(row, "actor_name")),
                text(row, "object_type"),
                row.get("object_id", UUID.class),
                text(row, "company"),
                before,
                after);
    }

    private Map<String, Object> values(Tuple row, String column) {
        String text = text(row, column);
        return text == null ? Map.of() : json.mapper().convertValue(json.read(text, Map.class), VALUES);
    }

    /** The filter as conditions with parameters: the text is made of our words only. */
    private static final class Conditions {
        private final StringBuilder inside = new StringBuilder();
        private final Map<String, Object> values = new HashMap<>();

        Conditions(Question question) {
            EventFilter filter = question.filter();
            Set<String> companies = question.entities();
            filter.action().ifPresent(value -> and("e.action = :action", "action", value));
            filter.actor().ifPresent(value -> and("e.actor_id = :actor", "actor", value));
            filter.from().ifPresent(value -> and("e.at >= :from", "from", value));
            filter.to().ifPresent(value -> and("e.at < :to", "to", value));
            filter.entity().ifPresent(value -> and(COMPANY + " = :company", "company", value));
            values.put("entities", String.join(",", companies));
        }

        void after(Cursor cursor) {
            and("(e.at, e.id) < (:cursorAt, :cursorId)", "cursorAt", cursor.at());
            values.put("cursorId", cursor.id());
        }

        private void and(String condition, String name, Object value) {
            inside.append(" and ").append(condition);
            values.put(name, value);
        }

        String events() {
            return EVENTS.formatted(inside);
        }

        Query bound(Query query) {
            values.forEach(query::setParameter);
            return query;
        }
    }
}
