package io.freehold.commandes;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What an invoice settles of what the balance owes for its leads. Leads cost 100.00, the invoice comes to 120.00. */
class SettlementTest {

    private static final BigDecimal OWED = amount("100.00");

    @Test
    void aPaidInvoiceSettlesAllThatItsLeadsTook() {
        assertThat(paid("120.00").change(OWED, amount("0.00"), amount("-100.00")))
                .isEqualByComparingTo("100.00");
    }

    @Test
    void aPartSettlesItsShareRoundedDownAndTheLastOneTheRest() {
        assertThat(paid("40.00").change(OWED, amount("0.00"), amount("-100.00")))
                .isEqualByComparingTo("33.33");
        assertThat(paid("120.00").change(OWED, amount("33.33"), amount("-66.67")))
                .isEqualByComparingTo("66.67");
    }

    @Test
    void theSameTwiceMovesNothing() {
        assertThat(paid("40.00").change(OWED, amount("33.33"), amount("-66.67")))
                .isZero();
        assertThat(paid("120.00").change(OWED, amount("100.00"), amount("0.00")))
                .isZero();
    }

    @Test
    void whatWasPaidBeforehandOrEnteredByHandIsNotSettledAgain() {
        assertThat(paid("120.00").change(OWED, amount("0.00"), amount("-30.00")))
                .isEqualByComparingTo("30.00");
        assertThat(paid("120.00").change(OWED, amount("0.00"), amount("250.00")))
                .isZero();
    }

    @Test
    void whatIsCreditedAfterItWasSettledIsTakenBack() {
        Settlement credited = new Settlement(
                UUID.randomUUID(), "MAIN-2026-00001", Set.of(), amount("120.00"), amount("90.00"), false);
        assertThat(credited.change(amount("75.00"), amount("100.00"), amount("25.00")))
                .isEqualByComparingTo("-25.00");
    }

    @Test
    void aCreditNoteOverReturnedLeadsRaisesNothing() {
        Settlement credited =
                new Settlement(UUID.randomUUID(), "MAIN-2026-00001", Set.of(), amount("60.00"), amount("90.00"), false);
        assertThat(credited.change(amount("75.00"), amount("40.00"), amount("-35.00")))
                .isZero();
    }

    @Test
    void anInvoiceOfWhichNothingIsLeftToPayCountsAsPaid() {
        Settlement forgiven =
                new Settlement(UUID.randomUUID(), "MAIN-2026-00001", Set.of(), amount("0.00"), amount("0.00"), true);
        assertThat(forgiven.change(OWED, amount("0.00"), amount("-100.00"))).isEqualByComparingTo("100.00");
    }

    private static Settlement paid(String paid) {
        return new Settlement(UUID.randomUUID(), "MAIN-2026-00001", Set.of(), amount(paid), amount("120.00"), true);
    }

    private static BigDecimal amount(String amount) {
        return new BigDecimal(amount);
    }
}
