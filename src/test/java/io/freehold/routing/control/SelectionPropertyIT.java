package io.freehold.routing.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.freehold.commandes.Candidate;
import io.freehold.commandes.CommandeId;
import io.freehold.commandes.Terms;
import io.freehold.commandes.entity.CandidateStore;
import io.freehold.commandes.entity.PlaceStore;
import io.freehold.tenancy.TenantId;
import io.freehold.testing.Company;
import io.freehold.testing.LeadDesk;
import io.freehold.testing.TestDatabase;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** The same courses over the real counters: what they say is what the list of places says, at each step. */
class SelectionPropertyIT {

    private static final int COURSES = 1_000;
    /** In one transaction: a connection for each course would take longer than the course. */
    private static final int AT_ONCE = 50;

    private static final int STEPS_MAX = 12;

    private static final String AGREE = """
            update commandes set priority = :priority, weekly_quota = :quota, cap_hour = cast(:hour as int), cap_day = cast(:day as int),
                cap_week = cast(:week as int), cap_month = cast(:month as int), cap_total = cast(:total as int), lb_target = :target,
                cap_money_day = cast(:money_day as numeric), cap_money_week = cast(:money_week as numeric),
                cap_money_month = cast(:money_month as numeric), cap_money_total = cast(:money_total as numeric)
            where tenant_id = :tenant and id = :id
            """;

    private static final String EMPTY = """
            update reservation_counters set hour_starts_at = '-infinity', hour_used = 0, day_starts_at = '-infinity',
                day_used = 0, week_starts_at = '-infinity', week_used = 0, month_starts_at = '-infinity',
                month_used = 0, total_used = 0, lb_used = 0, day_money = 0, week_money = 0, month_money = 0, total_money = 0
            where tenant_id = :tenant
            """;

    private final TestDatabase database = TestDatabase.shared();
    private final PlaceStore places = database.wired(new PlaceStore());
    private final CandidateStore candidates = database.wired(new CandidateStore());
    private final Company company = Company.on(database.database(), "MAIN");
    private final TenantId tenant = new TenantId(company.id());
    private final LeadDesk desk = LeadDesk.of(company);

    @Test
    void noCourseBreaksARuleInTheDatabaseEither(TestReporter report) {
        List<CommandeId> commandes = Stream.of(
                        desk.commande("One", 1, "75", "69"),
                        desk.commande("Two", 1, "75"),
                        desk.commande("Three", 1, "69"))
                .map(CommandeId::new)
                .toList();
        long seed = Long.getLong("freehold.seed", System.nanoTime());
        System.out.println("SelectionPropertyIT: seed " + seed);
        report.publishEntry("seed", Long.toString(seed));
        SplittableRandom seeds = new SplittableRandom(seed);
        int courses = 0;
        while (courses < COURSES) {
            int first = courses;
            database.in(tenant, manager -> {
                for (int i = first; i < first + AT_ONCE; i++) {
                    run(i, seed, seeds.split(), new DatabaseShop(manager), commandes);
                }
                return null;
            });
            courses += AT_ONCE;
        }
        assertThat(courses).isEqualTo(COURSES);
    }

    private void run(int number, long seed, SplittableRandom random, DatabaseShop shop, List<CommandeId> commandes) {
        try {
            shop.empty();
            new Course(random, shop, new Book(commandes)).run(1 + random.nextInt(STEPS_MAX));
        } catch (AssertionError broken) {
            throw new AssertionError("course " + number + " of seed " + seed + ": " + broken.getMessage(), broken);
        }
    }

    private static String text(Number cap) {
        return cap == null ? null : cap.toString();
    }

    private final class DatabaseShop implements Shop {

        private final EntityManager manager;

        private DatabaseShop(EntityManager manager) {
            this.manager = manager;
        }

        void empty() {
            manager.createNativeQuery("delete from commande_weeks where tenant_id = :tenant")
                    .setParameter("tenant", tenant.value())
                    .executeUpdate();
            manager.createNativeQuery(EMPTY)
                    .setParameter("tenant", tenant.value())
                    .executeUpdate();
        }

        @Override
        public List<Candidate> candidates(String departement, Periods now) {
            return candidates.find("MAIN", LeadDesk.PRODUCT, departement, now.at());
        }

        @Override
        public boolean take(CommandeId commande, boolean lb, Periods now) {
            return places.take(commande.value(), lb, now.at()).isPresent();
        }

        @Override
        public boolean returns() {
            return false;
        }

        @Override
        public void release(CommandeId commande, boolean lb, Periods then) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void agree(CommandeId commande, Terms terms) {
            UUID id = commande.value();
            manager.createNativeQuery(AGREE)
                    .setParameter("priority", terms.priority())
                    .setParameter("quota", terms.weeklyQuota())
                    .setParameter("hour", text(terms.caps().hour()))
                    .setParameter("day", text(terms.caps().day()))
                    .setParameter("week", text(terms.caps().week()))
                    .setParameter("month", text(terms.caps().month()))
                    .setParameter("total", text(terms.caps().total()))
                    .setParameter("target", terms.lbTarget())
                    .setParameter("money_day", text(terms.caps().moneyDay()))
                    .setParameter("money_week", text(terms.caps().moneyWeek()))
                    .setParameter("money_month", text(terms.caps().moneyMonth()))
                    .setParameter("money_total", text(terms.caps().moneyTotal()))
                    .setParameter("tenant", tenant.value())
                    .setParameter("id", id)
                    .executeUpdate();
        }
    }
}
