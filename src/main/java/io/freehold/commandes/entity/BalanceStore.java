package io.freehold.commandes.entity;

import io.freehold.commandes.BalanceMode;
import io.freehold.tenancy.TenantScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Clients' balances: each change is one conditional update, whose row lock makes it exact, together with its
 * movement. Who holds a balance waits for no place, so that nobody waits in a ring.
 */
@ApplicationScoped
public class BalanceStore {

    private static final String MOVE = """
            insert into balance_movements
                (tenant_id, id, client_id, number, kind, amount, balance, currency, commande_id, lead_id, note, author, at)
            """;

    private static final String PAY = """
            with paid as (
                update client_balances b
                set balance = b.balance - cast(:price as numeric), movements = b.movements + 1, updated_at = :at
                from commandes c
                where c.tenant_id = :tenant and c.id = :commande
                  and b.tenant_id = c.tenant_id and b.client_id = c.client_id and b.currency = c.currency
                  and b.balance - cast(:price as numeric) >= case b.mode when 'prepaid' then 0 when 'credit' then -b.credit_limit end
                returning b.client_id, b.movements, b.balance, b.currency)
            """ + MOVE + """
            select :tenant, :id, client_id, movements, 'reservation', -cast(:price as numeric), balance, currency,
                   :commande, :lead, null, null, :at
            from paid
            """;

    /** What the lead paid for the place and has not got back: its movements are not added up anywhere else. */
    private static final String GIVE_BACK = """
            with owed as (
                select m.client_id, -sum(m.amount) as amount from balance_movements m
                where m.tenant_id = :tenant and m.lead_id = :lead and m.commande_id = :commande
                group by m.client_id having sum(m.amount) < 0),
            given as (
                update client_balances b
                set balance = b.balance + o.amount, movements = b.movements + 1, updated_at = :at
                from owed o
                where b.tenant_id = :tenant and b.client_id = o.client_id
                returning b.client_id, b.movements, b.balance, b.currency, o.amount)
            """ + MOVE + """
            select :tenant, :id, client_id, movements, 'release', amount, balance, currency, :commande, :lead,
                   null, null, :at
            from given
            """;

    private static final String ENTER = """
            with kept as (
                insert into client_balances as b (tenant_id, client_id, mode, balance, currency, movements, updated_at)
                values (:tenant, :client, 'open', cast(:amount as numeric), :currency, 1, :at)
                on conflict on constraint client_balances_pk do update
                set balance = b.balance + excluded.balance, movements = b.movements + 1, updated_at = excluded.updated_at
                where b.currency = excluded.currency and abs(b.balance + excluded.balance) < cast(:most as numeric)
                returning b.movements, b.balance)
            """ + MOVE + """
            select :tenant, :id, :client, movements, :kind, cast(:amount as numeric), balance, :currency,
                   null, null, cast(:note as text), :author, :at
            from kept
            """;

    private static final String FIND = """
            select mode, balance, credit_limit, currency, version from client_balances
            where tenant_id = :tenant and client_id = :client
            """;

    private static final String FIRST_TERMS = """
            insert into client_balances (tenant_id, client_id, version, mode, credit_limit, currency, updated_at)
            values (:tenant, :client, 1, :mode, :limit, :currency, :at)
            on conflict on constraint client_balances_pk do nothing
            """;

    /** An empty balance takes on the client's currency. */
    private static final String NEXT_TERMS = """
            update client_balances
            set version = version + 1, mode = :mode, credit_limit = :limit, updated_at = :at,
                currency = case when balance = 0 then :currency else currency end
            where tenant_id = :tenant and client_id = :client and version = :version
            """;

    private static final String REMEMBERS = """
            select exists (select 1 from balance_movements m
                join client_balances b on b.tenant_id = m.tenant_id and b.client_id = m.client_id and b.mode <> 'open'
                where m.tenant_id = :tenant and m.lead_id = :lead and m.commande_id = :commande)
            """;

    @PersistenceContext(unitName = "freehold")
    EntityManager entities;

    /** A balance as its row has it. */
    public record Row(BalanceMode mode, BigDecimal balance, BigDecimal limit, String currency, int version) {}

    /** One place of a lead, and the id that its movement gets. */
    public record Place(UUID commande, UUID lead, UUID movement, Instant at) {}

    /** Money that a member enters. */
    public record Entry(
            UUID client,
            UUID movement,
            String kind,
            BigDecimal amount,
            String currency,
            Optional<String> note,
            String author,
            Instant at) {}

    /** Takes the price from the client's balance; false when it does not cover it. */
    public boolean pay(Place place, BigDecimal price) {
        return bind(PAY, place).setParameter("price", price).executeUpdate() == 1;
    }

    /** Gives back what the place was paid with; false when it was not paid from a balance, or is given back. */
    public boolean giveBack(Place place) {
        return bind(GIVE_BACK, place).executeUpdate() == 1;
    }

    private Query bind(String sql, Place place) {
        return of(sql).setParameter("commande", place.commande())
                .setParameter("lead", place.lead())
                .setParameter("id", place.movement())
                .setParameter("at", place.at());
    }

    /** Whether the lead's place was once paid from a balance that is still reckoned with. */
    public boolean remembers(UUID commande, UUID lead) {
        return (Boolean) entities.createNativeQuery(REMEMBERS, Boolean.class)
                .setParameter("tenant", TenantScope.current().value())
                .setParameter("commande", commande)
                .setParameter("lead", lead)
                .getSingleResult();
    }

    /** Enters money; false for another currency than the balance's, or when it would pass {@code most}. */
    public boolean enter(Entry entry, BigDecimal most) {
        return of(ENTER)
                        .setParameter("client", entry.client())
                        .setParameter("id", entry.movement())
                        .setParameter("kind", entry.kind())
                        .setParameter("amount", entry.amount())
                        .setParameter("currency", entry.currency())
                        .setParameter("note", entry.note().orElse(null))
                        .setParameter("author", entry.author())
                        .setParameter("at", entry.at())
                        .setParameter("most", most)
                        .executeUpdate()
                == 1;
    }

    public Optional<Row> find(UUID client) {
        List<Tuple> rows = entities.createNativeQuery(FIND, Tuple.class)
                .setParameter("tenant", TenantScope.current().value())
                .setParameter("client", client)
                .getResultList();
        return rows.stream()
                .findFirst()
                .map(row -> new Row(
                        BalanceMode.of((String) row.get("mode")),
                        (BigDecimal) row.get("balance"),
                        (BigDecimal) row.get("credit_limit"),
                        (String) row.get("currency"),
                        (Integer) row.get("version")));
    }

    /** Puts other terms in place; false when {@code wanted.version()} is no longer the newest. */
    public boolean agree(UUID client, Row wanted, Instant at) {
        boolean first = wanted.version() == 0 && find(client).isEmpty();
        Query change = first ? of(FIRST_TERMS) : of(NEXT_TERMS).setParameter("version", wanted.version());
        return change.setParameter("client", client)
                        .setParameter("mode", wanted.mode().code())
                        .setParameter("limit", wanted.limit())
                        .setParameter("currency", wanted.currency())
                        .setParameter("at", at)
                        .executeUpdate()
                == 1;
    }

    private Query of(String sql) {
        return entities.createNativeQuery(sql)
                .setParameter("tenant", TenantScope.current().value());
    }
}
