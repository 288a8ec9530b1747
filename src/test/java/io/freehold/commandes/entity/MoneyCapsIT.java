package io.freehold.commandes.entity;

import static io.freehold.commandes.entity.PlaceDesk.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** Caps by money: the price of a lead counts where the lead does, and no parallelism passes a cap. */
class MoneyCapsIT {

    private final PlaceDesk desk = new PlaceDesk();

    @Test
    void sixtyFourAtOnceSpendExactlyWhatTheCapAllows() throws Exception {
        UUID commande = desk.commande(100);
        desk.change(commande, "cap_money_day = 260.00");
        Callable<Boolean> one = () -> desk.take(commande, NOON);
        List<Boolean> answers = PlaceDesk.atOnce(Collections.nCopies(64, one));
        assertThat(answers.stream().filter(taken -> taken)).as("10 × 25.00").hasSize(10);
        assertThat(desk.used(commande, NOON).moneyDay()).isEqualByComparingTo("250.00");
    }

    @Test
    void aCapMayBeSpentToTheCentAndNotBeyond() {
        UUID commande = desk.commande(100);
        desk.change(commande, "cap_money_total = 50.00");
        assertThat(desk.take(commande, NOON)).isTrue();
        assertThat(desk.take(commande, NOON)).isTrue();
        assertThat(desk.take(commande, NOON)).isFalse();
        desk.change(commande, "cap_money_total = 74.99");
        assertThat(desk.take(commande, NOON)).isFalse();
        desk.change(commande, "cap_money_total = 75.00");
        assertThat(desk.take(commande, NOON)).isTrue();
    }

    @Test
    void moneyBelongsToItsPeriod() {
        UUID commande = desk.commande(100);
        desk.change(
                commande,
                "cap_money_day = 25.00, cap_money_week = 50.00, cap_money_month = 75.00, cap_money_total = 100.00");
        assertThat(take(commande, "2026-03-02T10:00:00Z")).isTrue();
        assertThat(take(commande, "2026-03-02T22:59:59Z")).as("day").isFalse();
        assertThat(take(commande, "2026-03-02T23:00:00Z"))
                .as("midnight in Paris")
                .isTrue();
        assertThat(take(commande, "2026-03-04T10:00:00Z")).as("week").isFalse();
        assertThat(take(commande, "2026-03-08T23:00:00Z")).as("Monday in Paris").isTrue();
        assertThat(take(commande, "2026-03-17T10:00:00Z")).as("month").isFalse();
        assertThat(take(commande, "2026-03-31T22:00:00Z")).as("April in Paris").isTrue();
        assertThat(take(commande, "2026-07-01T10:00:00Z")).as("total").isFalse();
    }

    @Test
    void aCapBelowThePriceTakesNothingAndALeadWithoutPricePassesEveryCap() {
        UUID commande = desk.commande(100);
        desk.change(commande, "cap_money_month = 24.99");
        assertThat(desk.take(commande, NOON)).isFalse();
        desk.change(commande, "price = 0");
        assertThat(desk.take(commande, NOON)).isTrue();
    }

    @Test
    void aPlaceCostsThePriceOfItsMoment() {
        UUID commande = desk.commande(100);
        Instant change = NOON.plus(Duration.ofHours(1));
        assertThat(desk.take(commande, NOON)).isTrue();
        desk.reprice(commande, "25.00", "40.00", change);
        assertThat(desk.take(commande, change)).isTrue();
        assertThat(desk.take(commande, NOON.plusSeconds(1)))
                .as("of a clock that is behind")
                .isTrue();
        assertThat(desk.used(commande, change).moneyTotal()).isEqualByComparingTo("90.00");
    }

    @Test
    void aPriceNeverCountsForAPlaceThatWasTakenBeforeItWasAgreed() {
        UUID commande = desk.commande(100);
        Instant later = NOON.plus(Duration.ofSeconds(2));
        assertThat(desk.take(commande, later)).isTrue();
        desk.reprice(commande, "25.00", "40.00", NOON);
        assertThat(desk.release(commande, false, later)).isTrue();
        assertThat(desk.used(commande, later).moneyTotal()).isEqualByComparingTo(BigDecimal.ZERO);
    }

    private boolean take(UUID commande, String at) {
        return desk.take(commande, Instant.parse(at));
    }
}
