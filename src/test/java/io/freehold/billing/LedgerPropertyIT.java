package io.freehold.billing;

import static org.assertj.core.api.Assertions.assertThat;

import io.freehold.tenancy.TenantId;
import io.freehold.testing.Company;
import io.freehold.testing.LeadDesk;
import io.freehold.testing.TestDatabase;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/**
 * The ledger over random courses of sendings, rejections, reinstatements, builds, invoices and adjustments; {@code
 * -Dfreehold.seed=…} repeats those of a seed that was printed.
 */
class LedgerPropertyIT {

    private static final int COURSES = 40;
    private static final int STEPS = 40;

    private final TestDatabase database = TestDatabase.shared();
    private final Company company = Company.on(database.database(), "MAIN");
    private final LeadDesk desk = LeadDesk.of(company);

    @Test
    void noCourseLosesADeliveryCountsOneTwiceOrTouchesWhatIsFrozen(TestReporter report) {
        desk.provider("planted");
        List<UUID> commandes = List.of(desk.commande("Soleil", 10, "75"), desk.commande("Aube", 10, "75"));
        long seed = Long.getLong("freehold.seed", System.nanoTime());
        System.out.println("LedgerPropertyIT: seed " + seed);
        report.publishEntry("seed", Long.toString(seed));
        SplittableRandom seeds = new SplittableRandom(seed);
        int builds = 0;
        int credits = 0;
        for (int i = 0; i < COURSES; i++) {
            SplittableRandom random = seeds.split();
            try {
                LedgerCourse course = database.in(new TenantId(company.id()), manager -> {
                    LedgerCourse begun = new LedgerCourse(random, database, manager, commandes);
                    begun.run(STEPS);
                    return begun;
                });
                builds += course.builds();
                credits += course.credits();
            } catch (AssertionError broken) {
                throw new AssertionError("course " + i + " of seed " + seed + ": " + broken.getMessage(), broken);
            }
        }
        assertThat(builds).isGreaterThan(COURSES);
        assertThat(credits).as("of frozen records").isPositive();
    }
}
