package io.freehold.commandes.entity;

import static io.freehold.commandes.entity.PlaceDesk.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import io.freehold.commandes.Used;
import io.freehold.testing.Company;
import io.freehold.testing.TestDatabase;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** A place that is given back is free again exactly where it counted. */
class PlaceReleaseIT {

    private final PlaceDesk desk = new PlaceDesk();

    @Test
    void whatIsGivenBackIsFreeInEveryPeriodThatStillRuns() {
        UUID commande = desk.commande(1);
        assertThat(desk.take(commande, NOON)).isTrue();
        assertThat(desk.take(commande, NOON)).isFalse();
        assertThat(desk.release(commande, false, NOON)).isTrue();
        BigDecimal nothing = new BigDecimal("0.00");
        assertThat(desk.used(commande, NOON)).isEqualTo(new Used(0, 0, 0, 0, 0, 0, nothing, nothing, nothing, nothing));
        assertThat(desk.take(commande, NOON)).isTrue();
    }

    @Test
    void aPlaceOfYesterdayIsFreeInTheWeekAndNotInTheDay() {
        UUID commande = desk.commande(10);
        Instant tomorrow = NOON.plus(Duration.ofDays(1));
        desk.take(commande, NOON);
        desk.take(commande, tomorrow);
        assertThat(desk.release(commande, false, NOON)).isTrue();
        Used used = desk.used(commande, tomorrow);
        assertThat(used.hour()).isEqualTo(1);
        assertThat(used.day()).isEqualTo(1);
        assertThat(used.moneyDay()).isEqualByComparingTo("25.00");
        assertThat(used.week()).isEqualTo(1);
        assertThat(used.month()).isEqualTo(1);
        assertThat(used.total()).isEqualTo(1);
        assertThat(used.moneyTotal()).isEqualByComparingTo("25.00");
    }

    @Test
    void aPlaceOfAWeekThatIsOverIsTakenFromThatWeek() throws SQLException {
        UUID commande = desk.commande(10);
        Instant nextWeek = NOON.plus(Duration.ofDays(7));
        desk.take(commande, NOON);
        desk.take(commande, NOON);
        desk.take(commande, nextWeek);
        assertThat(week(commande)).isEqualTo("2 of 10 for 50.00");
        assertThat(desk.release(commande, false, NOON)).isTrue();
        assertThat(week(commande)).isEqualTo("1 of 10 for 25.00");
        assertThat(desk.used(commande, nextWeek).week()).isEqualTo(1);
        assertThat(desk.used(commande, nextWeek).total()).isEqualTo(2);
    }

    @Test
    void anLbPlaceLeavesTheLbShare() {
        UUID commande = desk.commande(10);
        desk.change(commande, "lb_target = 0.5");
        desk.take(commande, true, NOON);
        assertThat(desk.take(commande, false, NOON)).isTrue();
        assertThat(desk.release(commande, true, NOON)).isTrue();
        assertThat(desk.used(commande, NOON).lb()).isZero();
        assertThat(desk.take(commande, false, NOON)).as("LB leads are lacking").isFalse();
    }

    @Test
    void whatWasNeverTakenIsNotGivenBack() {
        UUID commande = desk.commande(10);
        assertThat(desk.release(commande, false, NOON)).isFalse();
        desk.take(commande, false, NOON);
        assertThat(desk.release(commande, true, NOON)).as("no LB place").isFalse();
        desk.take(commande, true, NOON);
        assertThat(desk.release(commande, false, NOON)).isTrue();
        assertThat(desk.release(commande, false, NOON)).as("no other place").isFalse();
        assertThat(desk.used(commande, NOON).total()).isEqualTo(1);
    }

    @Test
    void thePriceOfItsMomentIsGivenBack() {
        UUID commande = desk.commande(10);
        Instant change = NOON.plus(Duration.ofHours(1));
        Instant later = change.plus(Duration.ofHours(1));
        desk.take(commande, NOON);
        desk.reprice(commande, "25.00", "40.00", change);
        desk.take(commande, later);
        desk.reprice(commande, "40.00", "10.00", later.plusSeconds(1));
        desk.release(commande, false, NOON);
        assertThat(desk.used(commande, later).moneyTotal()).isEqualByComparingTo("40.00");
        desk.release(commande, false, later);
        assertThat(desk.used(commande, later).moneyTotal()).isEqualByComparingTo("0.00");
    }

    @Test
    void aPausedCommandeGetsItsPlaceBackToo() {
        UUID commande = desk.commande(1);
        desk.take(commande, NOON);
        desk.change(commande, "active = false");
        assertThat(desk.release(commande, false, NOON)).isTrue();
    }

    @Test
    void anotherTenantGivesNothingBack() {
        UUID commande = desk.commande(10);
        desk.take(commande, NOON);
        Company other = Company.on(TestDatabase.shared().database(), "MAIN");
        assertThat(desk.releaseAs(other, commande, NOON)).isFalse();
        assertThat(desk.used(commande, NOON).total()).isEqualTo(1);
    }

    /** Half of the places come back while as many leads as there are places, and more, ask for one. */
    @Test
    void takesAndReleasesThatRaceLeaveNoPlaceTooManyAndNoneTooFew() throws Exception {
        UUID commande = desk.commande(32);
        desk.change(commande, "cap_money_week = 800.00");
        for (int i = 0; i < 32; i++) {
            assertThat(desk.take(commande, NOON)).isTrue();
        }
        List<Callable<Integer>> acts = new ArrayList<>();
        for (int i = 0; i < 32; i++) {
            acts.add(() -> desk.release(commande, false, NOON) ? -1 : 0);
            acts.add(() -> desk.take(commande, NOON) ? 1 : 0);
        }
        int change = PlaceDesk.atOnce(acts).stream().mapToInt(Integer::intValue).sum();
        Used used = desk.used(commande, NOON);
        assertThat(used.total()).isEqualTo(32 + change).isEqualTo(used.week()).isLessThanOrEqualTo(32);
        assertThat(used.moneyTotal()).isEqualByComparingTo(BigDecimal.valueOf(25L * used.total()));
        int free = 32 - used.total();
        for (int i = 0; i < free; i++) {
            assertThat(desk.take(commande, NOON)).isTrue();
        }
        assertThat(desk.take(commande, NOON)).isFalse();
    }

    @Test
    void aPriceThatChangesWhileLeadsComeInIsCountedAndGivenBackTheSame() throws Exception {
        UUID commande = desk.commande(1000);
        List<Callable<Instant>> acts = new ArrayList<>();
        for (int i = 0; i < 48; i++) {
            Instant at = NOON.plusMillis(i);
            acts.add(() -> {
                assertThat(desk.take(commande, at)).isTrue();
                return at;
            });
            if (i % 12 == 6) {
                String price = (30 + i) + ".00";
                acts.add(() -> {
                    desk.reprice(commande, "25.00", price, at);
                    return Instant.MAX;
                });
            }
        }
        for (Instant at : PlaceDesk.atOnce(acts)) {
            assertThat(at.equals(Instant.MAX) || desk.release(commande, false, at))
                    .isTrue();
        }
        assertThat(desk.used(commande, NOON).moneyTotal()).isEqualByComparingTo("0.00");
        assertThat(desk.used(commande, NOON).total()).isZero();
    }

    private static String week(UUID commande) throws SQLException {
        try (Connection session = TestDatabase.shared().database().asSuperuser();
                PreparedStatement query = session.prepareStatement(
                        "select used || ' of ' || quota || ' for ' || money from commande_weeks where commande_id = ?")) {
            query.setObject(1, commande);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }
}
