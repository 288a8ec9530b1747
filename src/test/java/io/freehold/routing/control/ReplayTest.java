package io.freehold.routing.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.freehold.commandes.Caps;
import io.freehold.commandes.StandingOrder;
import io.freehold.commandes.Terms;
import io.freehold.routing.DraftChange;
import io.freehold.routing.SimulationResult;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReplayTest {

    private static final StandingOrder SOLEIL = Orders.order("Soleil", 3);
    private static final Instant NOON = Orders.NOON;

    @Test
    void theDifferenceIsTheChangesAlone() {
        SimulationResult result = compare(SOLEIL, quota(5), 10);
        assertThat(result.routedBefore()).isEqualTo(3);
        assertThat(result.routedAfter()).isEqualTo(5);
        assertThat(result.unroutedAfter()).isEqualTo(5);
        assertThat(result.revenue()).containsExactly(new SimulationResult.Money("EUR", "75.00", "125.00"));
        assertThat(result.byCommande().get(0).capsReached())
                .containsExactly(new SimulationResult.Reached("WeeklyQuotaReached", 5));
    }

    @Test
    void withoutChangesBothAreTheSame() {
        SimulationResult result = compare(SOLEIL, null, 10);
        assertThat(result.routedAfter()).isEqualTo(result.routedBefore());
        assertThat(result.byCommande().get(0).after())
                .isEqualTo(result.byCommande().get(0).before());
    }

    @Test
    void aLeadThatWaitsIsPlacedWhenTheHourIsOver() {
        Caps hourly = new Caps(1, null, null, null, null);
        StandingOrder slow =
                Orders.order("MAIN", "Slow", new Terms(1, 100, hourly, BigDecimal.ZERO, Orders.price(), "EUR"));
        Comparison comparison = new Comparison(past(slow), List.of());
        comparison.leads(List.of(Orders.lead(1, false, NOON), Orders.lead(2, false, NOON.plusSeconds(1))));
        assertThat(comparison.result(NOON.plus(Duration.ofMinutes(59))).routedAfter())
                .isEqualTo(1);
        assertThat(comparison.result(NOON.plus(Duration.ofMinutes(61))).routedAfter())
                .isEqualTo(2);
    }

    @Test
    void aContactReachesAClientOnceAndAgainAfter30Days() {
        Comparison comparison = new Comparison(past(SOLEIL), List.of());
        comparison.leads(List.of(
                Orders.lead(1, "+33639980000", false, NOON),
                Orders.lead(2, "+33639980000", false, NOON.plus(Duration.ofDays(29))),
                Orders.lead(3, "+33639980000", false, NOON.plus(Duration.ofDays(31)))));
        SimulationResult result = comparison.result(NOON.plus(Duration.ofDays(32)));
        assertThat(result.routedAfter()).isEqualTo(2);
        assertThat(result.duplicatesAfter()).isEqualTo(1);
    }

    @Test
    void whatWasTakenAndMetBeforeIsRemembered() {
        Past past = past(SOLEIL);
        past.remember(SOLEIL.id(), SOLEIL.client(), "+33639980000", null, NOON.minusSeconds(60));
        Comparison comparison = new Comparison(past, List.of());
        comparison.leads(List.of(
                Orders.lead(1, "+33639980000", false, NOON),
                Orders.lead(2, false, NOON),
                Orders.lead(3, false, NOON),
                Orders.lead(4, false, NOON)));
        SimulationResult result = comparison.result(NOON.plusSeconds(1));
        assertThat(result.duplicatesAfter()).isEqualTo(1);
        assertThat(result.routedAfter()).as("of three places one was taken").isEqualTo(2);
    }

    @Test
    void anotherCompanyHasWhatItsOwnCannotSell() {
        StandingOrder elsewhere =
                Orders.order("OTHER", "Ailleurs", new Terms(1, 9, Caps.NONE, BigDecimal.ZERO, Orders.price(), "EUR"));
        Past open = new Past(List.of(SOLEIL, elsewhere), Orders.from("MAIN", "OTHER"), Orders.PARIS);
        Past shut = new Past(List.of(SOLEIL, elsewhere), Orders.NOWHERE, Orders.PARIS);
        assertThat(run(open, 5).byCommande())
                .extracting(SimulationResult.Line::after)
                .containsExactly(3L, 2L);
        assertThat(run(shut, 5).byCommande())
                .extracting(SimulationResult.Line::after)
                .containsExactly(3L, 0L);
    }

    @Test
    void theLbShareIsKept() {
        StandingOrder half = Orders.order(
                "MAIN", "Half", new Terms(1, 100, Caps.NONE, new BigDecimal("0.5"), Orders.price(), "EUR"));
        Comparison comparison = new Comparison(past(half), List.of());
        comparison.leads(IntStream.range(0, 10)
                .mapToObj(i -> Orders.lead(i, i % 5 == 0, NOON.plusSeconds(i)))
                .toList());
        assertThat(comparison.result(NOON.plusSeconds(60)).routedAfter()).isEqualTo(4);
    }

    private static SimulationResult compare(StandingOrder order, DraftChange change, int leads) {
        Comparison comparison = new Comparison(past(order), change == null ? List.of() : List.of(change));
        comparison.leads(IntStream.range(0, leads)
                .mapToObj(i -> Orders.lead(i, false, NOON.plusSeconds(i)))
                .toList());
        return comparison.result(NOON.plusSeconds(leads));
    }

    private static SimulationResult run(Past past, int leads) {
        Comparison comparison = new Comparison(past, List.of());
        comparison.leads(IntStream.range(0, leads)
                .mapToObj(i -> Orders.lead(i, false, NOON.plusSeconds(i)))
                .toList());
        return comparison.result(NOON.plusSeconds(leads));
    }

    private static Past past(StandingOrder order) {
        return new Past(List.of(order), Orders.NOWHERE, Orders.PARIS);
    }

    private static DraftChange quota(int weekly) {
        return new DraftChange(SOLEIL.id(), weekly, null, null, null, null, null, null);
    }
}
