package io.freehold.billing.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.freehold.billing.FacturationLine;
import io.freehold.billing.FacturationState;
import io.freehold.billing.FacturationTotals;
import io.freehold.billing.entity.FacturationStore.Source;
import io.freehold.billing.entity.FacturationStore.Sum;
import io.freehold.kernel.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ReckoningTest {

    private static final UUID SOLEIL = UUID.nameUUIDFromBytes(new byte[] {1});
    private static final UUID AUBE = UUID.nameUUIDFromBytes(new byte[] {2});

    @Test
    void aClientsSumsAreAddedByProductAndCurrency() {
        List<FacturationLine> lines = Reckoning.lines(List.of(
                ledger(SOLEIL, "solar", "EUR", 2, "50.00", false),
                ledger(SOLEIL, "solar", "EUR", 1, "20.00", false),
                ledger(SOLEIL, "solar", "USD", 1, "9.00", false),
                ledger(SOLEIL, "heatpump", "EUR", 1, "35.50", false)));
        assertThat(lines).hasSize(1);
        FacturationLine line = lines.get(0);
        assertThat(line.quantity()).isEqualTo(5);
        assertThat(line.amounts()).containsExactly(Money.of("105.50", "EUR"), Money.of("9.00", "USD"));
        assertThat(line.products())
                .extracting(FacturationLine.OfProduct::product, FacturationLine.OfProduct::amount)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("solar", Money.of("70.00", "EUR")),
                        org.assertj.core.groups.Tuple.tuple("solar", Money.of("9.00", "USD")),
                        org.assertj.core.groups.Tuple.tuple("heatpump", Money.of("35.50", "EUR")));
    }

    @Test
    void theStateSaysHowFarAClientsWeekIs() {
        Sum frozen = ledger(SOLEIL, "solar", "EUR", 2, "50.00", false);
        Sum open = ledger(SOLEIL, "solar", "EUR", 2, "50.00", true);
        assertThat(state(frozen)).isEqualTo(FacturationState.FROZEN);
        assertThat(state(frozen, open)).isEqualTo(FacturationState.OPEN);
        assertThat(state(frozen, unbilled(SOLEIL, 1, "25.00"))).isEqualTo(FacturationState.OPEN);
        assertThat(state(unbilled(SOLEIL, 1, "25.00"))).isEqualTo(FacturationState.UNBUILT);
    }

    @Test
    void whereOnlyMoneyCameInNothingIsToBeInvoiced() {
        Sum credit = credit(SOLEIL, "100.00");
        assertThat(state(credit)).isEqualTo(FacturationState.NOTHING_DUE);
        assertThat(state(credit, unbilled(SOLEIL, 1, "25.00"))).isEqualTo(FacturationState.UNBUILT);
        assertThat(state(credit, ledger(SOLEIL, "solar", "EUR", 2, "50.00", false)))
                .isEqualTo(FacturationState.FROZEN);
    }

    @Test
    void totalsAddLinesUpAndAreZeroOfNothing() {
        List<FacturationLine> lines = Reckoning.lines(List.of(
                ledger(SOLEIL, "solar", "EUR", 2, "50.00", true),
                ledger(AUBE, "solar", "EUR", 1, "30.00", true),
                unbilled(AUBE, 3, "75.00"),
                credit(SOLEIL, "-10.00")));
        FacturationTotals totals = Reckoning.totals(lines);
        assertThat(totals.clients()).isEqualTo(2);
        assertThat(totals.quantity()).isEqualTo(3);
        assertThat(totals.amounts()).containsExactly(Money.of("80.00", "EUR"));
        assertThat(totals.unbilled()).isEqualTo(3);
        assertThat(totals.unbilledAmounts()).containsExactly(Money.of("75.00", "EUR"));
        assertThat(totals.credits()).containsExactly(Money.of("-10.00", "EUR"));
        assertThat(Reckoning.totals(List.of()))
                .isEqualTo(new FacturationTotals(0, 0, List.of(), 0, List.of(), List.of()));
    }

    private static FacturationState state(Sum... sums) {
        return Reckoning.lines(List.of(sums)).get(0).state();
    }

    private static Sum ledger(UUID client, String product, String currency, int quantity, String amount, boolean open) {
        return new Sum(
                Source.LEDGER, client, name(client), "MAIN", product, currency, quantity, new BigDecimal(amount), open);
    }

    private static Sum unbilled(UUID client, int quantity, String amount) {
        return new Sum(
                Source.UNBILLED, client, name(client), "MAIN", null, "EUR", quantity, new BigDecimal(amount), true);
    }

    private static Sum credit(UUID client, String amount) {
        return new Sum(Source.CREDIT, client, name(client), "MAIN", null, "EUR", 1, new BigDecimal(amount), false);
    }

    private static String name(UUID client) {
        return client.equals(SOLEIL) ? "Soleil" : "Aube";
    }
}
