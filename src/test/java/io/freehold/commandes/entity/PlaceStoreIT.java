package io.freehold.commandes.entity;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PlaceStoreIT {

    /** A Monday, 12:30 in Paris. */
    private static final Instant NOON = Instant.parse("2026-03-02T11:30:00Z");

    private final TestDatabase database = TestDatabase.shared();
    private final PlaceStore places = database.wired(new PlaceStore());
    private final CandidateStore candidates = database.wired(new CandidateStore());
    private final Company company = Company.on(database.database(), "MAIN");
    private final TenantId tenant = new TenantId(company.id());
    private final LeadDesk desk = LeadDesk.of(company);

    @Test
    void sixtyFourAtTenPlacesGetExactlyTen() throws InterruptedException, ExecutionException {
        UUID commande = desk.commande("Soleil", 10, "75");
        assertThat(takenInParallel(64, commande, false)).isEqualTo(10);
        BigDecimal cost = new BigDecimal("250.00");
        assertThat(used()).isEqualTo(new Used(10, 10, 10, 10, 10, 0, cost, cost, cost, cost));
    }

    @Test
    void theLbShareHoldsUnderParallelism() throws InterruptedException, ExecutionException {
        UUID commande = desk.commande("Soleil", 100, "75");
        change(commande, "lb_target = 0.5");
        assertThat(takenInParallel(8, commande, true)).isEqualTo(8);
        assertThat(takenInParallel(32, commande, false)).isEqualTo(8);
        assertThat(used().total()).isEqualTo(16);
    }

    @Test
    void aCountBelongsToItsPeriod() {
        UUID commande = desk.commande("Soleil", 100, "75");
        change(commande, "cap_hour = 1, cap_day = 2, cap_week = 3, cap_month = 4, cap_total = 5");
        assertThat(take(commande, "2026-03-02T10:00:00Z")).isTrue();
        assertThat(take(commande, "2026-03-02T10:59:59Z")).as("hour").isFalse();
        assertThat(take(commande, "2026-03-02T11:00:00Z")).isTrue();
        assertThat(take(commande, "2026-03-02T22:59:59Z")).as("day").isFalse();
        assertThat(take(commande, "2026-03-02T23:00:00Z"))
                .as("midnight in Paris")
                .isTrue();
        assertThat(take(commande, "2026-03-08T22:59:59Z")).as("week").isFalse();
        assertThat(take(commande, "2026-03-08T23:00:00Z")).as("Monday in Paris").isTrue();
        assertThat(take(commande, "2026-03-31T21:59:59Z")).as("month").isFalse();
        assertThat(take(commande, "2026-03-31T22:00:00Z")).as("April in Paris").isTrue();
        assertThat(take(commande, "2026-07-01T10:00:00Z")).as("total").isFalse();
    }

    @Test
    void theHourThatAutumnRepeatsIsTwoHours() {
        UUID commande = desk.commande("Soleil", 100, "75");
        change(commande, "cap_hour = 1");
        assertThat(take(commande, "2026-10-25T00:30:00Z")).isTrue();
        assertThat(take(commande, "2026-10-25T00:59:00Z")).isFalse();
        assertThat(take(commande, "2026-10-25T01:00:00Z")).isTrue();
    }

    @Test
    void aClockBehindTheOthersCountsInTheLaterPeriod() {
        UUID commande = desk.commande("Soleil", 100, "75");
        change(commande, "cap_hour = 2");
        assertThat(take(commande, "2026-03-02T11:00:00Z")).isTrue();
        assertThat(take(commande, "2026-03-02T10:59:59Z")).isTrue();
        assertThat(take(commande, "2026-03-02T11:00:01Z")).isFalse();
    }

    @Test
    void aPausedCommandeHasNoPlaces() {
        UUID commande = desk.commande("Soleil", 10, "75");
        change(commande, "active = false");
        assertThat(take(commande, NOON.toString())).isFalse();
    }

    @Test
    void anotherTenantsCommandeHasNone() {
        UUID commande = desk.commande("Soleil", 10, "75");
        TenantId other = new TenantId(Company.on(database.database(), "MAIN").id());
        assertThat(database.<Boolean>in(
                        other, manager -> places.take(commande, false, NOON).isPresent()))
                .isFalse();
    }

    @Test
    void whatWasTakenAndRolledBackIsFreeAgain() {
        UUID commande = desk.commande("Soleil", 1, "75");
        try {
            database.in(tenant, manager -> {
                places.take(commande, false, NOON);
                throw new IllegalStateException("the delivery could not begin");
            });
        } catch (IllegalStateException expected) {
            assertThat(take(commande, NOON.toString())).isTrue();
        }
    }

    private int takenInParallel(int threads, UUID commande, boolean lb)
            throws InterruptedException, ExecutionException {
        ExecutorService pool = Executors.newFixedThreadPool(16);
        try {
            Callable<Boolean> one = () -> database.in(
                    tenant, manager -> places.take(commande, lb, NOON).isPresent());
            int taken = 0;
            for (Future<Boolean> done : pool.invokeAll(
                    IntStream.range(0, threads).mapToObj(i -> one).toList())) {
                taken += done.get() ? 1 : 0;
            }
            return taken;
        } finally {
            pool.shutdown();
        }
    }

    private boolean take(UUID commande, String at) {
        return database.in(
                tenant,
                manager -> places.take(commande, false, Instant.parse(at)).isPresent());
    }

    private void change(UUID commande, String terms) {
        company.execute("update commandes set " + terms + " where id = ?", commande);
    }

    private Used used() {
        List<Candidate> found = database.in(tenant, manager -> candidates.find("MAIN", LeadDesk.PRODUCT, "75", NOON));
        return found.get(0).used();
    }
}
