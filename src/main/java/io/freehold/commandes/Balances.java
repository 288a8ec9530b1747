package io.freehold.commandes;

import io.freehold.audit.AuditLog;
import io.freehold.commandes.entity.BalanceStore;
import io.freehold.commandes.entity.Client;
import io.freehold.commandes.entity.ClientStore;
import io.freehold.commandes.entity.MovementStore;
import io.freehold.jobs.Outbox;
import io.freehold.kernel.Cursor;
import io.freehold.kernel.Ids;
import io.freehold.kernel.Page;
import io.freehold.kernel.PageRequest;
import io.freehold.kernel.Refusal;
import io.freehold.tenancy.Caller;
import io.freehold.tenancy.EntityScope;
import io.freehold.tenancy.Permit;
import io.freehold.tenancy.Reach;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What clients have paid beforehand and may owe. A balance is the sum of its movements, always; {@link Places} moves
 * it with each place. Money that opens places has leads tried again which wait.
 */
@ApplicationScoped
public class Balances {

    /** The permission to see money. */
    public static final String VIEW = "billing.view";

    /** The permission to enter and agree money. */
    public static final String MANAGE = "billing.manage";

    /** The outbox's name of the news of what members do to a balance; its body is the {@link BalanceView}. */
    static final String NEWS = "client.balance_changed";

    /** More than anybody pays beforehand; sums of it stay within the columns. */
    static final BigDecimal MOST = new BigDecimal("100000000000.00");

    private static final BigDecimal NOTHING = new BigDecimal("0.00");
    private static final String OBJECT = "client";

    @Inject
    BalanceStore store;

    @Inject
    MovementStore movements;

    @Inject
    ClientStore clients;

    @Inject
    Event<CommandeOpened> opened;

    @Inject
    AuditLog audit;

    @Inject
    Outbox outbox;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    /** A client's; one of whom nothing was agreed is open. 404 as for the client itself. */
    @Permit(VIEW)
    @Transactional
    public BalanceView get(ClientId id) {
        return view(id, row(Reach.requireReadable(clients.find(id.value()), Client::entity)));
    }

    /**
     * Agrees how a client pays. A balance of 0 takes on the client's currency.
     *
     * @param version the version that the change starts from; 412 when it is no longer the newest
     * @return the balance afterwards; 404 as for the client itself
     */
    @Permit(MANAGE)
    @Transactional
    public BalanceView agree(ClientId id, int version, BalanceTerms terms) {
        Client client = Reach.requireWritable(clients.claim(id.value()), Client::entity);
        BalanceStore.Row before = row(client);
        var wanted = new BalanceStore.Row(
                terms.mode(), before.balance(), terms.limit(), client.profile().currency(), version);
        if (!store.agree(id.value(), wanted, now())) {
            throw new Refusal.Stale().raise();
        }
        BalanceStore.Row after = row(client);
        audit.record("client.balance_agreed", OBJECT, id.value(), facts(before), facts(after));
        if (opens(before, after)) {
            clients.openCommandes(id.value()).forEach(opened::fire);
        }
        outbox.publish(NEWS, VIEW, view(id, after));
        return view(id, after);
    }

    private static boolean opens(BalanceStore.Row before, BalanceStore.Row after) {
        boolean limited = before.mode() != BalanceMode.OPEN;
        boolean nowLimited = after.mode() != BalanceMode.OPEN;
        return limited && (!nowLimited || available(after).compareTo(available(before)) > 0);
    }

    /**
     * Enters money that came, is owed, or was wrong.
     *
     * @return the movement; 400 for another currency than the balance's, which is the client's at first, and for
     *     more than a balance holds; 404 as for the client itself
     */
    @Permit(MANAGE)
    @Transactional
    public MovementView enter(NewMovement wanted) {
        Client client = Reach.requireWritable(clients.find(wanted.client().value()), Client::entity);
        BalanceStore.Row before = row(client);
        if (!before.currency().equals(wanted.amount().currency())) {
            throw Refusal.Invalid.of("currency", "must be " + before.currency() + ", the currency of this client")
                    .raise();
        }
        UUID movement = ids.next();
        var entry = new BalanceStore.Entry(
                wanted.client().value(),
                movement,
                wanted.kind().code(),
                wanted.amount().amount(),
                wanted.amount().currency(),
                wanted.note().map(String::strip).filter(text -> !text.isEmpty()),
                Caller.current().name(),
                now());
        if (!store.enter(entry, MOST)) {
            throw Refusal.Invalid.of("amount", "would take the balance beyond what one may be")
                    .raise();
        }
        MovementView view = movements.find(movement).orElseThrow();
        audit.record(
                "client.balance_moved",
                OBJECT,
                wanted.client().value(),
                Map.of("balance", before.balance().toPlainString()),
                Map.of("balance", view.balance(), "kind", view.kind().code(), "amount", view.amount()));
        outbox.publish(NEWS, VIEW, view(wanted.client(), row(client)));
        if (before.mode() != BalanceMode.OPEN && wanted.amount().isPositive()) {
            clients.openCommandes(wanted.client().value()).forEach(opened::fire);
        }
        return view;
    }

    /** A page of movements, newest first, by offset or by cursor. */
    @Permit(VIEW)
    @Transactional
    public Page<MovementView> movements(MovementFilter filter, PageRequest request) {
        Set<String> readable = EntityScope.current().readable();
        List<MovementView> rows = movements.page(readable, filter, request);
        List<MovementView> shown = rows.subList(0, Math.min(rows.size(), request.limit()));
        Optional<String> next = rows.size() > shown.size() ? Optional.of(cursor(shown)) : Optional.empty();
        return new Page<>(shown, request.limit(), request.offset(), movements.count(readable, filter), next);
    }

    private static String cursor(List<MovementView> shown) {
        MovementView last = shown.get(shown.size() - 1);
        return new Cursor(last.at(), last.id()).encoded();
    }

    private BalanceStore.Row row(Client client) {
        return store.find(client.id())
                .orElseGet(() -> new BalanceStore.Row(
                        BalanceMode.OPEN, NOTHING, NOTHING, client.profile().currency(), 0));
    }

    private static BigDecimal available(BalanceStore.Row row) {
        return row.mode() == BalanceMode.CREDIT ? row.balance().add(row.limit()) : row.balance();
    }

    private static Map<String, Object> facts(BalanceStore.Row row) {
        return Map.of("mode", row.mode().code(), "creditLimit", row.limit().toPlainString());
    }

    private static BalanceView view(ClientId id, BalanceStore.Row row) {
        return new BalanceView(
                id,
                row.mode(),
                row.balance().toPlainString(),
                row.limit().toPlainString(),
                available(row).toPlainString(),
                row.currency(),
                row.version());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
