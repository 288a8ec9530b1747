package io.freehold.billing;

import static org.assertj.core.api.Assertions.assertThat;

import io.freehold.delivery.DailyMails;
import io.freehold.kernel.IsoWeek;
import io.freehold.tenancy.TenantScope;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;

/** The tables behind a ledger, filled and judged by plain SQL. */
final class PlantedLedger {

    private static final String SEND = """
            with l as (
                insert into leads (tenant_id, id, provider_id, entity, entity_locked, lb, test, status, search_name,
                    reasons, payload, product, phone, department, consent_text, created_at, updated_at)
                select :tenant, gen_random_uuid(), (select id from providers where tenant_id = :tenant limit 1), 'MAIN',
                    false, false, false, 'delivered', '', '[]', '{}', 'solar', '+33639980000', '75', 'I agree.', :at, :at
                returning id)
            insert into deliveries (tenant_id, id, lead_id, commande_id, client_id, client_name, entity, product, status,
                outcome, price, currency, attempts, created_at, updated_at, sent_at)
            select :tenant, :id, l.id, c.id, c.client_id, 'Buyer', 'MAIN', 'solar', 'sent', 'accepted',
                cast(:price as numeric), 'EUR', 1, :at, :at, :at
            from l, commandes c where c.tenant_id = :tenant and c.id = :commande
            """;

    /** A record counts other entries than it has, or of other deliveries than it says, or some not to be paid for. */
    private static final String WRONG_SUMS = """
            select cast(r.id as text) from ledger_records r
            left join ledger_entries e on e.tenant_id = r.tenant_id and e.record_id = r.id
            left join deliveries d on d.tenant_id = e.tenant_id and d.id = e.delivery_id
            where r.tenant_id = :tenant
            group by r.tenant_id, r.id
            having r.quantity <> count(e.delivery_id)
                or r.amount <> coalesce(r.adjusted_quantity, r.quantity) * coalesce(r.adjusted_unit_price, r.unit_price)
                or bool_or(d.commande_id <> r.commande_id or d.price <> r.unit_price)
                or bool_or(e.reversed_at is null and d.outcome <> 'accepted')
                or r.state = 'open' and bool_or(e.reversed_at is not null)
            """;

    private static final String NOT_ONCE = """
            select cast(d.id as text) from deliveries d
            left join ledger_entries e on e.tenant_id = d.tenant_id and e.delivery_id = d.id and e.reversed_at is null
            left join ledger_records r on r.tenant_id = e.tenant_id and r.id = e.record_id and r.week = :week
            where d.tenant_id = :tenant and d.outcome = 'accepted' and d.sent_at >= :from and d.sent_at < :to
            group by d.id having count(r.id) <> 1
            """;

    private static final String RECORD = """
            select concat_ws(' ', id, week, commande_id, quantity, adjusted_quantity, unit_price, amount, state, version,
                updated_at, (select string_agg(cast(e.delivery_id as text), ',' order by e.delivery_id)
                    from ledger_entries e where e.tenant_id = r.tenant_id and e.record_id = r.id))
            from ledger_records r where tenant_id = :tenant
            """;

    private final EntityManager manager;
    private final List<UUID> commandes;

    PlantedLedger(EntityManager manager, List<UUID> commandes) {
        this.manager = manager;
        this.commandes = commandes;
    }

    void empty() {
        for (String table : List.of("ledger_entries", "ledger_records", "deliveries", "leads")) {
            of(manager.createNativeQuery("delete from " + table + " where tenant_id = :tenant"))
                    .executeUpdate();
        }
    }

    UUID send(SplittableRandom random, String price, Instant at) {
        UUID id = UUID.randomUUID();
        of(manager.createNativeQuery(SEND))
                .setParameter("id", id)
                .setParameter("commande", commandes.get(random.nextInt(commandes.size())))
                .setParameter("price", price)
                .setParameter("at", at)
                .executeUpdate();
        return id;
    }

    void judge(UUID delivery, String outcome) {
        of(manager.createNativeQuery("update deliveries set outcome = :outcome where tenant_id = :tenant and id = :id"))
                .setParameter("outcome", outcome)
                .setParameter("id", delivery)
                .executeUpdate();
    }

    boolean isAccepted(UUID delivery) {
        return texts("select outcome from deliveries where tenant_id = :tenant and id = '" + delivery + "'")
                .contains("accepted");
    }

    int liveEntries(UUID delivery) {
        return texts("select 'one' from ledger_entries where tenant_id = :tenant and reversed_at is null"
                        + " and delivery_id = '" + delivery + "'")
                .size();
    }

    Optional<UUID> some(SplittableRandom random, String state) {
        List<String> ids = texts("select cast(id as text) from ledger_records where tenant_id = :tenant and state = '"
                + state + "' order by week, unit_price, quantity, created_at, id");
        return ids.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(ids.get(random.nextInt(ids.size()))));
    }

    List<String> frozen() {
        return texts(RECORD + " and state = 'frozen'");
    }

    List<String> everything() {
        return texts(RECORD + " order by 1");
    }

    void requireSums() {
        assertThat(texts(WRONG_SUMS)).as("records that do not add up").isEmpty();
    }

    void requireComplete(IsoWeek week) {
        List<?> wrong = of(manager.createNativeQuery(NOT_ONCE, String.class))
                .setParameter("week", week.toString())
                .setParameter("from", week.start(DailyMails.ZONE))
                .setParameter("to", week.end(DailyMails.ZONE))
                .getResultList();
        assertThat(wrong).as("billable and not in one record of " + week).isEmpty();
    }

    private List<String> texts(String sql) {
        List<?> rows = of(manager.createNativeQuery(sql, String.class)).getResultList();
        return rows.stream().map(String.class::cast).toList();
    }

    private static Query of(Query query) {
        return query.setParameter("tenant", TenantScope.current().value());
    }
}
