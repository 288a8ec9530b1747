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
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What invoices settle of balances. */
@ApplicationScoped
public class SettlementStore {

    private static final String BALANCE = """
            select mode, balance, currency from client_balances where tenant_id = :tenant and client_id = :client
            """;

    /** A place that was given back has come to nothing, so that its lead owes nothing. */
    private static final String OWED = """
            select coalesce(-sum(amount), 0.00) from balance_movements
            where tenant_id = :tenant and client_id = :client and currency = :currency
              and lead_id = any (cast(string_to_array(:leads, ',') as uuid[]))
            """;

    private static final String SETTLED = """
            select coalesce(sum(amount), 0.00) from balance_movements
            where tenant_id = :tenant and invoice_id = :invoice
            """;

    private static final String MOVE = """
            with moved as (
                update client_balances b
                set balance = b.balance + cast(:amount as numeric), movements = b.movements + 1, updated_at = :at
                where b.tenant_id = :tenant and b.client_id = :client
                returning b.movements, b.balance, b.currency)
            insert into balance_movements
                (tenant_id, id, client_id, number, kind, amount, balance, currency, invoice_id, note, at)
            select :tenant, :id, :client, movements, 'settlement', cast(:amount as numeric), balance, currency, :invoice,
                   :number, :at
            from moved
            """;

    @PersistenceContext(unitName = "freehold")
    EntityManager entities;

    /** A balance that nobody else changes until the transaction ends. */
    public record Held(BalanceMode mode, BigDecimal balance, String currency) {}

    /** What an invoice, of that number, moves. */
    public record Movement(UUID id, UUID client, UUID invoice, String number, BigDecimal amount, Instant at) {}

    public boolean has(UUID client) {
        return !rows(BALANCE, client).isEmpty();
    }

    /** The client's balance, held; empty for one that has none. */
    public Optional<Held> hold(UUID client) {
        return rows(BALANCE + " for update", client).stream()
                .findFirst()
                .map(row -> new Held(
                        BalanceMode.of(row.get("mode", String.class)),
                        row.get("balance", BigDecimal.class),
                        row.get("currency", String.class)));
    }

    private List<Tuple> rows(String sql, UUID client) {
        return entities.createNativeQuery(sql, Tuple.class)
                .setParameter("tenant", TenantScope.current().value())
                .setParameter("client", client)
                .getResultList();
    }

    /** What the leads took from the balance and did not get back, in its currency. */
    public BigDecimal owed(UUID client, String currency, Set<UUID> leads) {
        Query query = entities.createNativeQuery(OWED, BigDecimal.class)
                .setParameter("client", client)
                .setParameter("currency", currency)
                .setParameter("leads", leads.stream().map(UUID::toString).collect(Collectors.joining(",")));
        return sum(query);
    }

    /** What the invoice has settled so far. */
    public BigDecimal settled(UUID invoice) {
        return sum(entities.createNativeQuery(SETTLED, BigDecimal.class).setParameter("invoice", invoice));
    }

    private static BigDecimal sum(Query query) {
        return (BigDecimal)
                query.setParameter("tenant", TenantScope.current().value()).getSingleResult();
    }

    /** Moves the balance and writes why. */
    public void move(Movement movement) {
        entities.createNativeQuery(MOVE)
                .setParameter("tenant", TenantScope.current().value())
                .setParameter("id", movement.id())
                .setParameter("client", movement.client())
                .setParameter("invoice", movement.invoice())
                .setParameter("number", movement.number())
                .setParameter("amount", movement.amount())
                .setParameter("at", movement.at())
                .executeUpdate();
    }
}
