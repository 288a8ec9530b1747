package io.freehold.commandes.entity;

import io.freehold.commandes.Calendar;
import io.freehold.commandes.Candidate;
import io.freehold.commandes.ClientId;
import io.freehold.commandes.CommandeId;
import io.freehold.tenancy.TenantScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads what routing decides on: coverage, terms, counters and calendar of each commande in one statement. */
@ApplicationScoped
public class CandidateStore {

    private static final String FIND = """
            select c.id, c.client_id, k.name as client_name, c.active and k.active as active, %s,
                   exists(select 1 from commande_departements d where d.tenant_id = c.tenant_id
                          and d.commande_id = c.id and d.departement = :departement) as covers,
                   %s, a.zone, a.opening, a.holidays
            from (select cast(:at as timestamptz) as at, t.time_zone as zone from tenants t where t.id = :tenant) n
            join commandes c on c.tenant_id = :tenant and c.entity = :entity and c.product = :product
                and c.deleted_at is null
            join clients k on k.tenant_id = c.tenant_id and k.id = c.client_id
            join reservation_counters r on r.tenant_id = c.tenant_id and r.commande_id = c.id
            left join calendars a on a.tenant_id = c.tenant_id and a.id = c.calendar_id
            order by c.created_at, c.id
            """.formatted(CommandeColumns.TERMS, CommandeColumns.USED);

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

    private static Candidate candidate(Tuple row) {
        return new Candidate(
                new CommandeId((UUID) row.get("id")),
                new ClientId((UUID) row.get("client_id")),
                (String) row.get("client_name"),
                (Boolean) row.get("covers"),
                (Boolean) row.get("active"),
                CommandeColumns.terms(row),
                CommandeColumns.used(row),
                calendar(row));
    }

    private static @Nullable Calendar calendar(Tuple row) {
        String zone = (String) row.get("zone");
        return zone == null
                ? null
                : CalendarText.read(
                        new CalendarRow.Written(zone, (String) row.get("opening"), (String) row.get("holidays")));
    }
}
