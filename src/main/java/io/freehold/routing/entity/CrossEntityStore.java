package io.freehold.routing.entity;

import io.freehold.commandes.CalendarId;
import io.freehold.routing.CrossEntityState;
import io.freehold.routing.CrossEntityTerms;
import io.freehold.tenancy.TenantScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The tenant's terms of the fallback: one row, and a row for each pair of companies. */
@ApplicationScoped
public class CrossEntityStore {

    private static final String FIND = """
            select t.cross_entity, t.calendar_id, t.version, p.from_entity, p.to_entity,
                   array_to_string(p.products, ',') as products
            from routing_terms t left join cross_entity_pairs p on p.tenant_id = t.tenant_id
            where t.tenant_id = :tenant order by p.from_entity, p.to_entity
            """;

    private static final String FIRST = """
            insert into routing_terms (tenant_id, version, cross_entity, calendar_id, updated_at)
            values (:tenant, 1, :enabled, cast(:calendar as uuid), :now)
            on conflict (tenant_id) do nothing
            """;

    private static final String NEXT = """
            update routing_terms set version = version + 1, cross_entity = :enabled,
                calendar_id = cast(:calendar as uuid), updated_at = :now
            where tenant_id = :tenant and version = :version
            """;

    private static final String FORGET = "delete from cross_entity_pairs where tenant_id = :tenant";

    private static final String ADD = """
            insert into cross_entity_pairs (tenant_id, from_entity, to_entity, products)
            values (:tenant, :from, :to, string_to_array(:products, ','))
            """;

    private static final String SOURCES = """
            select p.from_entity from routing_terms t
            join cross_entity_pairs p on p.tenant_id = t.tenant_id and p.to_entity = :entity
            where t.tenant_id = :tenant and t.cross_entity
              and (cardinality(p.products) = 0 or cast(:product as text) = any (p.products))
            """;

    private static final String CALENDAR = "select 1 from calendars where tenant_id = :tenant and id = :id";

    @PersistenceContext(unitName = "freehold")
    EntityManager entities;

    /** What holds; without a row nothing is allowed, under version 0. */
    public CrossEntityState find() {
        List<Tuple> rows = named(entities.createNativeQuery(FIND, Tuple.class)).getResultList();
        if (rows.isEmpty()) {
            return new CrossEntityState(false, List.of(), null, 0);
        }
        Tuple first = rows.get(0);
        UUID calendar = first.get("calendar_id", UUID.class);
        return new CrossEntityState(
                first.get("cross_entity", Boolean.class),
                rows.stream()
                        .filter(row -> row.get("from_entity") != null)
                        .map(CrossEntityStore::pair)
                        .toList(),
                calendar == null ? null : new CalendarId(calendar),
                first.get("version", Integer.class));
    }

    /** Puts these terms in the place of that version; false when it is no longer the newest. */
    public boolean replace(int version, CrossEntityTerms wanted, Instant now) {
        Query change = version == 0
                ? entities.createNativeQuery(FIRST)
                : entities.createNativeQuery(NEXT).setParameter("version", version);
        boolean changed = named(change)
                        .setParameter("enabled", wanted.enabled())
                        .setParameter(
                                "calendar",
                                wanted.calendarId() == null
                                        ? null
                                        : wanted.calendarId().toString())
                        .setParameter("now", now)
                        .executeUpdate()
                == 1;
        if (changed) {
            named(entities.createNativeQuery(FORGET)).executeUpdate();
            wanted.pairs().forEach(this::add);
        }
        return changed;
    }

    private void add(CrossEntityTerms.Pair pair) {
        named(entities.createNativeQuery(ADD))
                .setParameter("from", pair.from())
                .setParameter("to", pair.to())
                .setParameter("products", String.join(",", pair.products()))
                .executeUpdate();
    }

    /** Companies whose leads of the product that company may have. */
    public Set<String> sources(String entity, String product) {
        List<String> found = named(entities.createNativeQuery(SOURCES, String.class))
                .setParameter("entity", entity)
                .setParameter("product", product)
                .getResultList();
        return Set.copyOf(found);
    }

    /** Whether the calendar is this tenant's. */
    public boolean hasCalendar(CalendarId id) {
        return !named(entities.createNativeQuery(CALENDAR, Integer.class))
                .setParameter("id", id.value())
                .getResultList()
                .isEmpty();
    }

    private static CrossEntityTerms.Pair pair(Tuple row) {
        String products = row.get("products", String.class);
        return new CrossEntityTerms.Pair(
                row.get("from_entity", String.class),
                row.get("to_entity", String.class),
                products.isEmpty() ? List.of() : Arrays.asList(products.split(",")));
    }

    private static <T extends Query> T named(T query) {
        query.setParameter("tenant", TenantScope.current().value());
        return query;
    }
}
