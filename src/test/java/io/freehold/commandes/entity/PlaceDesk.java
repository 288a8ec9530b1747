package io.freehold.commandes.entity;

import io.freehold.commandes.Candidate;
import io.freehold.commandes.Used;
import io.freehold.tenancy.TenantId;
import io.freehold.testing.Company;
import io.freehold.testing.LeadDesk;
import io.freehold.testing.TestDatabase;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** A company whose places are taken and given back, one or many at a time. */
final class PlaceDesk {

    /** A Monday, 12:30 in Paris. */
    static final Instant NOON = Instant.parse("2026-03-02T11:30:00Z");

    private static final int CONNECTIONS = 64;

    private final TestDatabase database = TestDatabase.shared();
    private final PlaceStore places = database.wired(new PlaceStore());
    private final CandidateStore candidates = database.wired(new CandidateStore());
    final Company company = Company.on(database.database(), "MAIN");
    private final TenantId tenant = new TenantId(company.id());
    private final LeadDesk desk = LeadDesk.of(company);

    /** A commande whose leads cost 25.00. */
    UUID commande(int weeklyQuota) {
        return desk.commande("Client " + UUID.randomUUID(), weeklyQuota, "75");
    }

    void change(UUID commande, String terms) {
        company.execute("update commandes set " + terms + " where id = ?", commande);
    }

    void reprice(UUID commande, String before, String price, Instant at) {
        database.in(tenant, manager -> {
            places.reprice(commande, new BigDecimal(before), new BigDecimal(price), at);
            return null;
        });
        change(commande, "price = " + price);
    }

    boolean take(UUID commande, Instant at) {
        return take(commande, false, at);
    }

    boolean take(UUID commande, boolean lb, Instant at) {
        return database.in(tenant, manager -> places.take(commande, lb, at).isPresent());
    }

    boolean release(UUID commande, boolean lb, Instant at) {
        return database.in(tenant, manager -> places.release(commande, lb, at).isPresent());
    }

    boolean releaseAs(Company other, UUID commande, Instant at) {
        return database.in(
                new TenantId(other.id()),
                manager -> places.release(commande, false, at).isPresent());
    }

    Used used(UUID commande, Instant at) {
        List<Candidate> found = database.in(tenant, manager -> candidates.find("MAIN", LeadDesk.PRODUCT, "75", at));
        return found.stream()
                .filter(candidate -> candidate.id().value().equals(commande))
                .findFirst()
                .orElseThrow()
                .used();
    }

    /** What the acts answer that are begun at once. */
    static <T> List<T> atOnce(List<Callable<T>> acts) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(CONNECTIONS);
        try {
            List<T> answers = new java.util.ArrayList<>();
            for (Future<T> done : threads.invokeAll(acts)) {
                answers.add(done.get());
            }
            return answers;
        } finally {
            threads.shutdown();
        }
    }
}
