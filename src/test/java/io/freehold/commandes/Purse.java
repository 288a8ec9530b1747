package io.freehold.commandes;

import io.freehold.commandes.entity.BalanceStore;
import io.freehold.commandes.entity.CandidateStore;
import io.freehold.commandes.entity.ClientStore;
import io.freehold.commandes.entity.PlaceStore;
import io.freehold.kernel.Ids;
import io.freehold.tenancy.TenantId;
import io.freehold.testing.Company;
import io.freehold.testing.Heard;
import io.freehold.testing.LeadDesk;
import io.freehold.testing.TestDatabase;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Clients with balances, whose places are taken through the door, one or many at a time. A place costs 25.00. */
final class Purse {

    /** A Monday, 12:30 in Paris. */
    static final Instant NOON = Instant.parse("2026-03-02T11:30:00Z");

    private static final BigDecimal MOST = new BigDecimal("100000000.00");

    private final TestDatabase database = TestDatabase.shared();
    private final BalanceStore balances = database.wired(new BalanceStore());
    private final CandidateStore candidates = database.wired(new CandidateStore());
    private final PlaceStore store = database.wired(new PlaceStore());
    private final Ids ids = new Ids();
    private final Company company = Company.on(database.database(), "MAIN");
    private final LeadDesk desk = LeadDesk.of(company);
    final List<CommandeOpened> opened = java.util.Collections.synchronizedList(new ArrayList<>());
    final Places places = new Places();

    Purse() {
        places.store = store;
        places.balances = balances;
        places.clients = database.wired(new ClientStore());
        places.opened = new Heard<>(opened::add);
        places.ids = ids;
        places.clock = Clock.systemUTC();
    }

    <T> T in(Function<EntityManager, T> work) {
        return database.in(new TenantId(company.id()), work);
    }

    UUID commande(int weeklyQuota) {
        return desk.commande("Client " + UUID.randomUUID(), weeklyQuota, "75");
    }

    /** Another commande of the same client. */
    UUID second(UUID commande) {
        UUID other = commande(100);
        company.execute(
                "update commandes set client_id = (select client_id from commandes where id = ?) where id = ?",
                commande,
                other);
        return other;
    }

    void change(UUID commande, String terms) {
        company.execute("update commandes set " + terms + " where id = ?", commande);
    }

    void reprice(UUID commande, String before, String price, Instant at) {
        in(manager -> {
            store.reprice(commande, new BigDecimal(before), new BigDecimal(price), at);
            return null;
        });
        change(commande, "price = " + price);
    }

    boolean enter(UUID commande, String amount, String currency) {
        UUID client = candidate(commande).client().value();
        return in(manager -> balances.enter(
                new BalanceStore.Entry(
                        client,
                        ids.next(),
                        "correction",
                        new BigDecimal(amount),
                        currency,
                        Optional.empty(),
                        "test",
                        NOON),
                MOST));
    }

    boolean agree(UUID commande, BalanceMode mode, String limit) {
        UUID client = candidate(commande).client().value();
        return in(manager -> {
            int version = balances.find(client).map(BalanceStore.Row::version).orElse(0);
            return balances.agree(
                    client, new BalanceStore.Row(mode, BigDecimal.ZERO, new BigDecimal(limit), "EUR", version), NOON);
        });
    }

    Candidate candidate(UUID commande) {
        List<Candidate> found = in(manager -> candidates.find("MAIN", LeadDesk.PRODUCT, "75", NOON));
        return found.stream()
                .filter(candidate -> candidate.id().value().equals(commande))
                .findFirst()
                .orElseThrow();
    }

    Optional<BigDecimal> take(Candidate candidate, Taker taker, Instant at) {
        return in(manager -> places.take(candidate, taker, at));
    }

    boolean release(UUID commande, Taker taker, Instant at) {
        return in(manager -> places.release(new CommandeId(commande), taker, at));
    }

    boolean takeAgain(UUID commande, Taker taker, String price, Instant at) {
        return in(manager -> places.takeAgain(new CommandeId(commande), taker, new BigDecimal(price), at));
    }

    /** The client's balance, which the sum of its movements must be. */
    BigDecimal balance(UUID commande) {
        UUID client = candidate(commande).client().value();
        return in(manager -> {
            BigDecimal kept = balances.find(client).orElseThrow().balance();
            BigDecimal sum = (BigDecimal) manager.createNativeQuery(
                            "select sum(amount) from balance_movements where tenant_id = :tenant and client_id = :client",
                            BigDecimal.class)
                    .setParameter("tenant", company.id())
                    .setParameter("client", client)
                    .getSingleResult();
            if (kept.compareTo(sum) != 0) {
                throw new AssertionError("a balance of " + kept + " whose movements come to " + sum);
            }
            return kept;
        });
    }

    static Taker lead() {
        return new Taker(UUID.randomUUID(), false);
    }

    /** What the acts answer that are begun at once. */
    static <T> List<T> atOnce(List<Callable<T>> acts) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(acts.size());
        try {
            List<T> answers = new ArrayList<>();
            for (Future<T> done : threads.invokeAll(acts)) {
                answers.add(done.get());
            }
            return answers;
        } finally {
            threads.shutdown();
        }
    }
}
