package io.freehold.billing.entity;

import io.freehold.kernel.IsoWeek;
import io.freehold.tenancy.TenantScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Counts a company's week by statements over whole tables: what is billable and lies in no record comes into an
 * open one, what is billable no more leaves it. Frozen records are in no statement.
 */
@ApplicationScoped
public class BuildStore {

    /**
     * By the records' ids at once: the planner, which knows nothing yet of entries that were made just now, would
     * look all records up for each of them.
     */
    private static final String DROP = """
            delete from ledger_entries e
            where e.tenant_id = :tenant
              and e.record_id = any (array(select r.id from ledger_records r
                  where r.tenant_id = :tenant and r.entity = :entity and r.week = :week and r.state = 'open'))
              and exists (select 1 from deliveries d
                  where d.tenant_id = e.tenant_id and d.id = e.delivery_id and d.outcome <> 'accepted')
            """;

    /** Seed 002 §5: sent, and neither rejected nor removed. Test leads have no delivery. */
    private static final String UNBILLED = """
            deliveries d
            where d.tenant_id = :tenant and d.outcome = 'accepted' and d.sent_at >= :from and d.sent_at < :to
              and d.entity = :entity
              and not exists (select 1 from ledger_entries e
                  where e.tenant_id = d.tenant_id and e.delivery_id = d.id and e.reversed_at is null)
            """;

    private static final String OPEN = """
            insert into ledger_records (tenant_id, id, entity, week, client_id, client_name, product, commande_id,
                unit_price, currency, quantity, state, created_at, updated_at)
            select :tenant, gen_random_uuid(), :entity, :week, g.client_id, g.client_name, g.product, g.commande_id,
                g.price, g.currency, 0, 'open', :now, :now
            from (select d.client_id, max(d.client_name) as client_name, d.product, d.commande_id, d.price, d.currency
                from $unbilled
                group by d.client_id, d.product, d.commande_id, d.price, d.currency) g
            where not exists (select 1 from ledger_records r
                where r.tenant_id = :tenant and r.entity = :entity and r.week = :week and r.state = 'open'
                  and r.client_id = g.client_id and r.product = g.product and r.commande_id = g.commande_id
                  and r.unit_price = g.price and r.currency = g.currency)
            """.replace("$unbilled", UNBILLED);

    /** In an order, which has all deliveries looked at before the first is entered: none is looked for among these. */
    private static final String ENTER =
            """
            insert into ledger_entries (tenant_id, record_id, delivery_id)
            select d.tenant_id, r.id, d.id
            from (select distinct on (client_id, product, commande_id, unit_price, currency)
                    id, client_id, product, commande_id, unit_price, currency
                from ledger_records
                where tenant_id = :tenant and entity = :entity and week = :week and state = 'open'
                order by client_id, product, commande_id, unit_price, currency, created_at, id) r
            join $unbilled
              and r.client_id = d.client_id and r.product = d.product and r.commande_id = d.commande_id
              and r.unit_price = d.price and r.currency = d.currency
            order by d.id
            """.replace("$unbilled", UNBILLED.replace("deliveries d\nwhere", "deliveries d on"));

    /**
     * Each record's entries are counted through their own index. Joined with a grouping, the planner, which knows
     * nothing yet of entries that were made in this transaction, groups all of them once a record.
     */
    private static final String COUNT = """
            update ledger_records r
            set quantity = $entries, version = r.version + 1, updated_at = :now
            where r.tenant_id = :tenant and r.entity = :entity and r.week = :week and r.state = 'open'
              and r.quantity <> $entries
            """.replace("$entries", """
            (select cast(count(*) as int) from ledger_entries e
                where e.tenant_id = r.tenant_id and e.record_id = r.id)""");

    /** What a member adjusted or noted stays, though nothing is left of it. */
    private static final String SWEEP = """
            delete from ledger_records
            where tenant_id = :tenant and entity = :entity and week = :week and state = 'open' and quantity = 0
              and adjusted_quantity is null and adjusted_unit_price is null and note is null
            """;

    /** Of this process, as the connections are. */
    private final AtomicLong statements = new AtomicLong();

    @PersistenceContext(unitName = "freehold")
    EntityManager entities;

    /** What a build changed: deliveries that came in and that went. */
    public record Change(int added, int removed) {}

    /** Counts the week; the caller holds the company's ledger. */
    public Change build(String entity, IsoWeek week, ZoneId zone, Instant now) {
        int removed = of(DROP, entity, week).executeUpdate();
        within(OPEN, entity, week, zone).setParameter("now", now).executeUpdate();
        forgetPlans();
        int added = within(ENTER, entity, week, zone).executeUpdate();
        of(COUNT, entity, week).setParameter("now", now).executeUpdate();
        of(SWEEP, entity, week).executeUpdate();
        return new Change(added, removed);
    }

    /**
     * Each entry's record is looked for by the foreign key's own statement, which the connection planned once, while
     * the ledger was nearly empty. Planned anew it takes less than a third of that time in a ledger of some weeks.
     */
    private void forgetPlans() {
        entities.createNativeQuery("discard plans").executeUpdate();
    }

    private Query within(String sql, String entity, IsoWeek week, ZoneId zone) {
        return of(sql, entity, week).setParameter("from", week.start(zone)).setParameter("to", week.end(zone));
    }

    /**
     * The statement in words that no connection has heard before, so that it is planned for its own week: one that is
     * known keeps a plan for any week, made when the tables had another size.
     */
    private Query of(String sql, String entity, IsoWeek week) {
        Query query = entities.createNativeQuery("/* " + statements.incrementAndGet() + " */ " + sql)
                .setParameter("tenant", TenantScope.current().value())
                .setParameter("entity", entity);
        return sql.contains(":week") ? query.setParameter("week", week.toString()) : query;
    }
}
