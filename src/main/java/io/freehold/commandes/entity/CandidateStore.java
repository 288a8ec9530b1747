package io.freehold.commandes.entity;

import io.freehold.commandes.Calendar;
import io.freehold.commandes.CalendarId;
import io.freehold.commandes.Candidate;
import io.freehold.commandes.ClientId;
import io.freehold.commandes.CommandeId;
import io.freehold.commandes.Elsewhere;
import io.freehold.commandes.Funds;
import io.freehold.tenancy.TenantScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads what routing decides on: coverage, terms, counters, calendar and funds of each commande in one statement. */
@ApplicationScoped
public class CandidateStore {

    private static final String QUERY =
            """
            select c.id, c.entity, c.client_id, k.name as client_name, c.active and k.active and k.dunning_paused_at is null as active, $terms,
                   exists(select 1 from commande_departements d where d.tenant_id = c.tenant_id
                          and d.commande_id = c.id and d.departement = :departement) as covers,
                   $used, a.zone, a.opening, a.holidays,
                   b.balance + case b.mode when 'credit' then b.credit_limit else 0 end as funds,
                   b.currency as funds_currency%s
            from (select cast(:at as timestamptz) as at, t.time_zone as zone from tenants t where t.id = :tenant) n
            join commandes c on c.tenant_id = :tenant and c.entity %s and c.product = :product
                and c.deleted_at is null
            join clients k on k.tenant_id = c.tenant_id and k.id = c.client_id
            join reservation_counters r on r.tenant_id = c.tenant_id and r.commande_id = c.id
            left join calendars a on a.tenant_id = c.tenant_id and a.id = c.calendar_id
            left join client_balances b on b.tenant_id = c.tenant_id and b.client_id = c.client_id and b.mode <> 'open'%s
            order by c.created_at, c.id
            """.replace("$terms", CommandeColumns.TERMS).replace("$used", CommandeColumns.USED);

    private static final String FIND = QUERY.formatted("", "= :entity", "");

    private static final String FIND_ELSEWHERE = QUERY.formatted(
            ", w.zone as during_zone, w.opening as during_opening, w.holidays as during_holidays",
            "in (:entities)",
            " left join calendars w on w.tenant_id = :tenant and w.id = cast(:during as uuid)");

    @PersistenceContext(unitName = "freehold")
    EntityManager entities;

    /** Every commande of the company and product, oldest first. */
    public List<Candidate> find(String entity, String product, String departement, Instant at) {
        List<Tuple> rows = entities.createNativeQuery(FIND, Tuple.class)
                .setParameter("tenant", TenantScope.current().value())
                .setParameter("entity", entity)
                .setParameter("product", product)
                .setParameter("departement", departement)
                .setParameter("at", at)
                .getResultList();
        return rows.stream().map(CandidateStore::candidate).toList();
    }

    /** Every commande of these companies and the product, oldest first, and a calendar beside them. */
    public Elsewhere findElsewhere(
            Set<String> companies, String product, String departement, Instant at, Optional<CalendarId> during) {
        List<Tuple> rows = entities.createNativeQuery(FIND_ELSEWHERE, Tuple.class)
                .setParameter("tenant", TenantScope.current().value())
                .setParameter("entities", companies)
                .setParameter("product", product)
                .setParameter("departement", departement)
                .setParameter("at", at)
                .setParameter("during", during.map(CalendarId::toString).orElse(null))
                .getResultList();
        Optional<Calendar> hours = rows.stream().findFirst().map(row -> calendar(row, "during_"));
        return new Elsewhere(rows.stream().map(CandidateStore::candidate).toList(), hours);
    }

    private static Candidate candidate(Tuple row) {
        return new Candidate(
                new CommandeId((UUID) row.get("id")),
                (String) row.get("entity"),
                new ClientId((UUID) row.get("client_id")),
                (String) row.get("client_name"),
                (Boolean) row.get("covers"),
                (Boolean) row.get("active"),
                CommandeColumns.terms(row),
                CommandeColumns.used(row),
                calendar(row, ""),
                funds(row));
    }

    private static @Nullable Funds funds(Tuple row) {
        BigDecimal available = (BigDecimal) row.get("funds");
        return available == null ? null : new Funds(available, (String) row.get("funds_currency"));
    }

    private static @Nullable Calendar calendar(Tuple row, String prefix) {
        String zone = (String) row.get(prefix + "zone");
        return zone == null
                ? null
                : CalendarText.read(new CalendarRow.Written(
                        zone, (String) row.get(prefix + "opening"), (String) row.get(prefix + "holidays")));
    }
}
